import type { Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Budget } from '../budget.ts';
import { openDecisions } from '../decision/decisions.ts';
import { openScene } from '../score/scene.ts';
import { openLeadSearch } from '../search/open-lead-search.ts';
import { isIncomparable, openSpace } from '../space/space.ts';
import { noEngagement, noFit } from './alone.ts';
import { cellQuestions } from './matrix-cells.ts';
import { boundQuestions } from './points-bound.ts';
import type { Study } from './study.ts';

/** Everything that the questions about one agreement share; may end with the budget. */
export function openStudy(agreement: Agreement, budget: Budget): Study {
  const scoring = defaultScoring(agreement);
  const extra: readonly Criterion[] = [
    noFit,
    noEngagement,
    ...boundQuestions(scoring),
    ...cellQuestions(agreement),
  ];
  const space = openSpace({ agreements: [agreement], extra, budget });
  // One agreement does not contradict itself.
  if (isIncomparable(space)) throw new Error(space.incomparable);
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
