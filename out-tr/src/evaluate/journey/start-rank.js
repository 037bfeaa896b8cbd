import { isBeforeHandoff, isReturned } from './journey-state.js';
import { rankOf } from './stage-order.js';
/**
 * The rank from which a lead goes forward. A returned or recycled lead may lie parked in a stage behind the handoff;
 * it starts again from the first.
 */
export function startRank(lifecycle, state) {
    const isOut = state.ended !== null || isReturned(state);
    return isOut && !isBeforeHandoff(lifecycle, state.stage) ? 0 : rankOf(lifecycle, state.stage);
}
