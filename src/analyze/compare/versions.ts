import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { openScene, type Scene } from '../score/scene.ts';
import { scoreDelta } from '../score/score-delta.ts';
import type { LeadSearch } from '../search/lead-search.ts';
import { type LeadSearchOptions, openLeadSearch } from '../search/open-lead-search.ts';
import { allFacts } from '../search/verdict-fact.ts';
import { verdictsGiven } from '../search/verdicts-given.ts';
import { isIncomparable, openSpace } from '../space/space.ts';
import { type AgreementPair, openPair } from './agreement-pair.ts';
import type { NotComparable } from './comparison.ts';
import { labelQuestions } from './label-of-score.ts';
import { relatedVerdicts } from './related-verdicts.ts';

/** Two versions made ready to be compared. */
export interface Versions {
  readonly agreements: readonly [Agreement, Agreement];
  readonly scene: Scene;
  readonly search: LeadSearch;
  readonly pair: AgreementPair;
}

export function openVersions(
  agreements: readonly [Agreement, Agreement],
  budget: Budget,
  { anyWillDo }: Pick<LeadSearchOptions, 'anyWillDo'> = {},
): Versions | NotComparable {
  const space = openSpace({ agreements, extra: labelQuestions(agreements), budget });
  if (isIncomparable(space)) return { notComparable: space.incomparable };
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
