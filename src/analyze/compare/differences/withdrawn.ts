import { firstTrueGate } from '../../../evaluate/journey/gate.ts';
import { stageOf } from '../../../evaluate/journey/stage-order.ts';
import type { Decisions } from '../../decision/decisions.ts';
import { reachedOfRecorded, withReached } from '../../decision/reached.ts';
import type { Node } from '../../diagram/diagrams.ts';
import type { Standing } from '../../witness/standing.ts';
import type { DifferenceKind } from '../difference.ts';

/** Leads offered to sales that only one version takes back at night (semantics §3, Hysteresis). */
export const withdrawn: DifferenceKind = {
  id: 'withdrawn',
  isBreaking: true,
  none: {
    en: 'the same leads as before are withdrawn at night',
    de: 'nachts werden dieselben Leads zurückgezogen wie bisher',
  },

  *cases({ space, before, after }) {
    const { both, not } = space.diagrams;
    const [was, is] = [withdrawnNode(before), withdrawnNode(after)];
    for (const isBefore of [true, false]) {
      yield {
        label: isBefore ? 'no longer' : 'newly',
        recorded: after.agreement.lifecycle.handoff.stage,
        holds: isBefore ? both(was, not(is)) : both(is, not(was)),
        confirms: ([older, newer]) =>
          older !== undefined &&
          newer !== undefined &&
          isWithdrawn(older) === isBefore &&
          isWithdrawn(newer) !== isBefore &&
          newer.facts.reached.has(newer.agreement.lifecycle.handoff.stage),
      };
    }
  },
};

function withdrawnNode({ space, agreement: { lifecycle }, side, anyGate }: Decisions): Node {
  const { demoteBelow, handoff } = lifecycle;
  const stage = stageOf(lifecycle, handoff.stage);
  if (demoteBelow === undefined || stage === undefined) return 0;
  const { both, not } = space.diagrams;
  const isBelow = space.nodeOf({ op: 'total', comparison: 'lt', value: demoteBelow }, side);
  return withReached(space, both(not(anyGate), isBelow), reachedOfRecorded(lifecycle, stage));
}

function isWithdrawn({ agreement: { lifecycle }, facts }: Standing): boolean {
  const { demoteBelow, handoff } = lifecycle;
  if (demoteBelow === undefined || !facts.reached.has(handoff.stage)) return false;
  if (firstTrueGate(lifecycle, facts) !== undefined) return false;
  return facts.score !== null && facts.score.total < demoteBelow;
}
