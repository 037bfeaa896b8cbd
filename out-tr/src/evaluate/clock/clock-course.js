import { beginStint, limitsOf } from './clock-limits.js';
import { pausesUntil } from './pauses.js';
/**
 * Follows the acts up to the first that ends the clock or comes after its limit: the first of cancel, stop and the
 * passing of the limit is final. Without a limit that can be told, cancel and stop are left (semantics §5).
 */
export function courseOf(clock, acts, pauses) {
    let stint = beginStint(clock, clock.firstStartAt);
    const reassignments = [];
    for (const act of acts) {
        if (hasPassed(clock, stint, act, pauses))
            break;
        if (act.fact !== 'reassign')
            return { stint, reassignments, end: act };
        const effect = effectOf(clock.definition, act.cause, reassignments);
        reassignments.push({ at: act.at, cause: act.cause, effect });
        if (effect === 'restart')
            stint = beginStint(clock, act.at);
    }
    return { stint, reassignments };
}
/** Only pauses begun before the act can have moved a limit that lies before it. */
function hasPassed(clock, stint, act, pauses) {
    const limits = limitsOf(clock, stint, pausesUntil(pauses, act.at));
    return typeof limits !== 'string' && limits.limitAt !== undefined && act.at > limits.limitAt;
}
function effectOf({ restart }, cause, before) {
    const restarts = before.filter(({ effect }) => effect === 'restart').length;
    return restart?.causes.includes(cause) && restarts < restart.max ? 'restart' : 'continue';
}
