import { dayOfDate } from '../../support/local-date.js';
import { ownValue } from '../../support/own-value.js';
import { closingInstant, localTimeAt, startOfDay } from '../../support/zoned-time.js';
import { decideHandoff, endCycle } from './end-cycle.js';
import { append } from './enter-stage.js';
import { newestHandoff, openHandoff, withHandoff } from './journey-state.js';
/**
 * Sales gives a lead back with a reason: before acceptance that rejects the handoff. A return keeps the cycle,
 * everything else ends it (semantics §4).
 */
export function dispose(agreement, state, { id, reason: reasonId, date }, at) {
    const handoff = openHandoff(agreement.lifecycle, state);
    if (handoff === undefined)
        return 'nothing-to-dispose';
    const reason = ownValue(agreement.reasons, reasonId);
    if (reason === undefined)
        return 'unknown-reason';
    const rejected = decideHandoff(agreement, state, 'rejected', at);
    const arrival = { at, actor: 'user', reason: reasonId, fact: id };
    const moved = reason.to === undefined ? rejected : append(rejected, reason.to, arrival);
    if (reason.class === 'return')
        return returned(moved, at);
    const reopens = reason.class === 'recycle' ? reopening(agreement.zone, reason, at, date) : null;
    return endCycle(agreement, moved, { as: reason.class, at, reason: reasonId, reopens });
}
function returned(state, at) {
    const newest = newestHandoff(state);
    const closed = newest === undefined ? state : withHandoff(state, newest, { returned: true });
    return { ...closed, returnedAt: at };
}
/** A date opens at its 00:00 agreement time, a wait ends at the same local time n dates later; with neither the lead stays out. */
function reopening(zone, reason, at, date) {
    const from = reason.to;
    if (from === undefined)
        return null;
    if (date !== undefined)
        return { from, opensAt: startOfDay(zone, dayOfDate(date)) };
    if (reason.waitDays === undefined)
        return null;
    return { from, opensAt: closingInstant(zone, localTimeAt(zone, at) + reason.waitDays * 86_400_000) };
}
