import { openHandoff, withHandoff } from './journey-state.js';
/**
 * Ends the cycle. The score is reset, where the agreement says so, only when sales recycles the lead: an expiry or a
 * withdrawal re-enters like a recycle, but nobody has judged what marketing earned (semantics §4).
 */
export function endCycle({ lifecycle }, state, end) {
    const { as, at, reason = null, gate, reopens = null } = end;
    const resets = lifecycle.cycles.scoreReset === 'engagement' && as === 'recycle';
    return {
        ...state,
        ends: [...state.ends, { cycle: state.cycle, at, as, reason, ...(gate !== undefined && { gate }) }],
        ended: { as, at, reopens },
        resetAt: resets ? at : state.resetAt,
    };
}
/** Gives the open handoff its outcome if it has none yet. */
export function decideHandoff({ lifecycle }, state, outcome, decidedAt) {
    const handoff = openHandoff(lifecycle, state);
    if (handoff?.outcome !== 'pending')
        return state;
    return withHandoff(state, handoff, { outcome, decidedAt });
}
