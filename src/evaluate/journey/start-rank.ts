import type { Lifecycle } from '../../model/lifecycle.ts';
import { isBeforeHandoff, isReturned, type JourneyState } from './journey-state.ts';
import { rankOf } from './stage-order.ts';

/**
 * The rank from which a lead goes forward. A returned or recycled lead may lie parked in a stage behind the handoff;
 * it starts again from the first.
 */
export function startRank(lifecycle: Lifecycle, state: JourneyState): number {
  const isOut = state.ended !== null || isReturned(state);
  return isOut && !isBeforeHandoff(lifecycle, state.stage) ? 0 : rankOf(lifecycle, state.stage);
}
