import { openScene } from '../score/scene.js';
import { scoreDelta } from '../score/score-delta.js';
import { openLeadSearch } from '../search/open-lead-search.js';
import { allFacts } from '../search/verdict-fact.js';
import { verdictsGiven } from '../search/verdicts-given.js';
import { isIncomparable, openSpace } from '../space/space.js';
import { openPair } from './agreement-pair.js';
import { labelQuestions } from './label-of-score.js';
import { relatedVerdicts } from './related-verdicts.js';
export function openVersions(agreements, budget, { anyWillDo } = {}) {
    const space = openSpace({ agreements, extra: labelQuestions(agreements), budget });
    if (isIncomparable(space))
        return { notComparable: space.incomparable };
    const scene = openScene({ agreements, space, budget });
    const delta = scoreDelta(scene);
    const { left } = delta;
    // The rules of routing are told apart whatever the lead itself makes of the points: that would make each of them large.
    const ofAll = allFacts(space.diagrams, [
        ...verdictsGiven(scene),
        ...relatedVerdicts(scene, { ranges: delta.ranges }),
    ]);
    const interest = {
        signals: [...new Set(left.flatMap(({ signals }) => signals))],
        variables: [...new Set(left.flatMap(({ variables }) => variables))],
    };
    return {
        agreements,
        scene,
        search: openLeadSearch(scene, agreements, {
            interest,
            related: relatedVerdicts(scene, delta),
            ...(anyWillDo !== undefined && { anyWillDo }),
        }),
        pair: openPair(space, agreements, ofAll),
    };
}
