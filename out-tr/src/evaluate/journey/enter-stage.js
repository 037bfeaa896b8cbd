import { decisionDeadline } from './decision-deadline.js';
import { openHandoff, withHandoff } from './journey-state.js';
import { impliedStages } from './stage-order.js';
/** Enters a stage further on and, at the same instant, those that a lead at rank `from` may not skip (semantics §4). */
export function advanceTo(agreement, state, { stage, from }, arrival) {
    const implied = impliedStages(agreement.lifecycle, from, stage);
    const before = implied.reduce((reached, { id }) => enter(agreement, reached, id, arrival, true), state);
    return enter(agreement, before, stage.id, arrival);
}
/** Enters one stage: the handoff stage opens a handoff, the acceptance stage accepts it. */
export function enter(agreement, state, to, arrival, inferred = false) {
    const entered = append(state, to, arrival, inferred);
    const { handoff } = agreement.lifecycle;
    if (to === handoff.stage)
        return offer(agreement, entered, arrival.at);
    return to === handoff.acceptance ? accept(agreement, entered, arrival) : entered;
}
/** Puts the lead into a stage without any effect on handoffs: the target of a return, recycle or expiry. */
export function append(state, to, arrival, inferred = false) {
    const { at, actor, reason = null, fact } = arrival;
    const head = { cycle: state.cycle, from: state.stage, to, at, actor, reason, inferred, voided: false };
    const entry = { ...head, ...(fact !== undefined && { fact }) };
    return { ...state, stage: to, entries: [...state.entries, entry] };
}
function offer(agreement, state, at) {
    const handoff = {
        cycle: state.cycle,
        at,
        deadline: decisionDeadline(agreement, at),
        outcome: 'pending',
        decidedAt: null,
        entry: state.entries.length - 1,
        acceptance: null,
        returned: false,
    };
    return { ...state, handoffs: [...state.handoffs, handoff] };
}
/** Inferred and automatic entries of the acceptance stage accept too; an outcome once decided stays. */
function accept({ lifecycle }, state, { at, actor }) {
    const handoff = openHandoff(lifecycle, state);
    if (handoff === undefined || handoff.acceptance !== null)
        return state;
    const acceptance = state.entries.length - 1;
    if (handoff.outcome !== 'pending')
        return withHandoff(state, handoff, { acceptance });
    const outcome = actor === 'deadline' ? 'autoAccepted' : 'accepted';
    return withHandoff(state, handoff, { acceptance, outcome, decidedAt: at });
}
