import { endCycle } from './end-cycle.js';
import { advanceTo, append } from './enter-stage.js';
import { openHandoff, withHandoff } from './journey-state.js';
import { firstStage, rankOf, stageOf } from './stage-order.js';
/**
 * Closes the decision windows that ended before `asOf`. A decision at the deadline still counts, and what follows
 * carries the deadline's instant (semantics §4).
 */
export function expireHandoffs(agreement, state, asOf) {
    const expired = state.handoffs.filter(({ outcome, deadline }) => outcome === 'pending' && deadline !== null && deadline < asOf);
    return expired.reduce((before, handoff) => expire(agreement, before, handoff), state);
}
function expire(agreement, state, handoff) {
    const at = handoff.deadline ?? handoff.at;
    const expired = withHandoff(state, handoff, { outcome: 'expired', decidedAt: at });
    // A window that a later handoff or a move back has overtaken only gets its outcome.
    if (openHandoff(agreement.lifecycle, state) !== handoff)
        return expired;
    switch (agreement.lifecycle.handoff.onExpiry) {
        case 'escalate':
            return expired;
        case 'auto-accept':
            return acceptAtDeadline(agreement, state, handoff);
        case 'return':
            return returnAtDeadline(agreement, expired, at);
    }
}
/** A lead that has passed the acceptance stage by itself is accepted where it is. */
function acceptAtDeadline(agreement, state, handoff) {
    const { lifecycle } = agreement;
    const at = handoff.deadline ?? handoff.at;
    const stage = stageOf(lifecycle, lifecycle.handoff.acceptance);
    const from = rankOf(lifecycle, state.stage);
    if (stage === undefined || from >= rankOf(lifecycle, stage.id)) {
        return withHandoff(state, handoff, { outcome: 'autoAccepted', decidedAt: at });
    }
    return advanceTo(agreement, state, { stage, from }, { at, actor: 'deadline' });
}
/** A recycle to the first stage without a wait. */
function returnAtDeadline(agreement, state, at) {
    const first = firstStage(agreement.lifecycle).id;
    const returned = append(state, first, { at, actor: 'deadline', reason: 'expired' });
    return endCycle(agreement, returned, { as: 'expired', at, reopens: { opensAt: at, from: first } });
}
