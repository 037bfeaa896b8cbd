import { defaultScoring } from '../../evaluate/default-scoring.js';
import { openDecisions } from '../decision/decisions.js';
import { openScene } from '../score/scene.js';
import { openLeadSearch } from '../search/open-lead-search.js';
import { isIncomparable, openSpace } from '../space/space.js';
import { noEngagement, noFit } from './alone.js';
import { cellQuestions } from './matrix-cells.js';
import { boundQuestions } from './points-bound.js';
/** Everything that the questions about one agreement share; may end with the budget. */
export function openStudy(agreement, budget) {
    const scoring = defaultScoring(agreement);
    const extra = [
        noFit,
        noEngagement,
        ...boundQuestions(scoring),
        ...cellQuestions(agreement),
    ];
    const space = openSpace({ agreements: [agreement], extra, budget });
    // One agreement does not contradict itself.
    if (isIncomparable(space))
        throw new Error(space.incomparable);
    const scene = openScene({
        agreements: [agreement],
        space,
        budget,
    });
    return {
        agreement,
        space,
        scene,
        decisions: openDecisions({ space, agreement, side: 0 }),
        search: openLeadSearch(scene, [agreement]),
        ...(scoring && { scoring }),
    };
}
