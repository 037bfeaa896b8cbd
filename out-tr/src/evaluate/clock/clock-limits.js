import { beyond, fixedAmount, resolveTarget } from './clock-target.js';
import { reachRunning } from './pauses.js';
/** The target anew from this instant, on the clock's own calendar. */
export function beginStint(clock, startAt) {
    return { startAt, target: resolveTarget(clock.definition.target, startAt, clock) };
}
/** Pauses move both, but for the hard limit, which ignores them and which no grace extends (semantics §5). */
export function limitsOf({ definition: { grace }, hardLimitAt, hours }, { startAt, target }, pauses) {
    if (typeof hardLimitAt === 'string')
        return hardLimitAt;
    if (typeof target === 'string')
        return target;
    const { timeLine, amount } = target;
    const graceMs = grace === undefined ? 0 : fixedAmount(grace);
    const due = reachRunning(timeLine, startAt, amount, pauses);
    const limit = graceMs === 0 ? due : reachRunning(timeLine, startAt, amount + graceMs, pauses);
    if (due === 'beyond' || limit === 'beyond')
        return beyond(hours);
    const dueAt = earlier(due, hardLimitAt);
    const limitAt = earlier(limit, hardLimitAt);
    return { ...(dueAt !== undefined && { dueAt }), ...(limitAt !== undefined && { limitAt }) };
}
function earlier(instant, hardLimitAt) {
    if (instant === 'paused')
        return hardLimitAt;
    return hardLimitAt === undefined ? instant : Math.min(instant, hardLimitAt);
}
