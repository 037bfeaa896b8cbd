import type { AgreementPair } from '../agreement-pair.ts';
import type { DifferenceKind } from '../difference.ts';
import { handoffRank } from '../handed-over.ts';
import { differentResults } from '../result-pairs.ts';
import { stageIds, stageNode } from '../stage-of-both.ts';

/** Every other pair of stages: whether a lead is handed over is asked apart. */
export const otherStage: DifferenceKind = {
  id: 'other-stage',
  isBreaking: true,
  none: {
    en: 'every other lead is in the same stage as before',
    de: 'jeder andere Lead steht in derselben Phase wie bisher',
  },

  *cases(pair) {
    const ids = stageIds(pair);
    for (const recorded of pair.recorded) {
      const before = stageNode(pair.before, recorded.before, ids);
      const after = stageNode(pair.after, recorded.after, ids);
      for (const { before: older, after: newer, holds } of differentResults(
        pair.space.diagrams,
        before,
        after,
      )) {
        const [was = '', is = ''] = [ids[older], ids[newer]];
        if (isHandover(pair, recorded.id, was, is)) continue;
        yield {
          label: `${was} → ${is}`,
          recorded: recorded.id,
          holds,
          confirms: (standings) => standings[0]?.row.stage === was && standings[1]?.row.stage === is,
        };
      }
    }
  },
};

/** One of the two versions hands the lead over, and it was not handed over when it was recorded. */
function isHandover({ before, after }: AgreementPair, recorded: string, was: string, is: string): boolean {
  const [older, newer] = [before.agreement.lifecycle, after.agreement.lifecycle];
  const rank = (lifecycle: typeof older, id: string): number =>
    lifecycle.stages.findIndex((stage) => stage.id === id);
  if (rank(older, recorded) >= handoffRank(older)) return false;
  return rank(older, was) >= handoffRank(older) !== rank(newer, is) >= handoffRank(newer);
}
