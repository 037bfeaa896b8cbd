import { rankOf } from '../../evaluate/journey/stage-order.ts';
import type { Lifecycle, Stage } from '../../model/lifecycle.ts';
import type { Decisions } from '../decision/decisions.ts';
import type { Node } from '../diagram/diagrams.ts';
import { mapping } from '../diagram/operations.ts';
import type { Standing } from '../witness/standing.ts';

/** Yes for leads that are in the handoff stage or beyond it, where the CRM has them in this stage. */
export function handedOverFrom(decisions: Decisions, recorded: Stage): Node {
  const { space, agreement } = decisions;
  const handoff = handoffRank(agreement.lifecycle);
  return space.diagrams.map(
    mapping((rank) => Number(rank >= handoff)),
    decisions.stageFrom(recorded),
  );
}

/** The same as the evaluator sees it. */
export function isHandedOver({ agreement: { lifecycle }, row }: Standing): boolean {
  return rankOf(lifecycle, row.stage) >= handoffRank(lifecycle);
}

export function handoffRank(lifecycle: Lifecycle): number {
  return rankOf(lifecycle, lifecycle.handoff.stage);
}
