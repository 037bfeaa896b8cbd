import { limitsOf } from './clock-limits.js';
import { isPaused, pausesUntil } from './pauses.js';
/** Only a corrected entry cancels a clock that is already decided (semantics §5). */
export function outcomeOf(life, course) {
    const { end } = course;
    if (end !== undefined && end.fact !== 'stop')
        return canceled(life, end.at);
    const outcome = end === undefined ? unstopped(life, course) : met(life, course, end);
    const correction = life.acts.find(({ fact }) => fact === 'void');
    if (correction === undefined)
        return outcome;
    if (typeof outcome === 'string')
        return canceled(life, correction.at);
    return { ...outcome, state: 'canceled', limits: {}, canceledAt: correction.at };
}
function canceled({ pauses }, at) {
    return { state: 'canceled', limits: {}, pauses: pausesUntil(pauses, at), canceledAt: at };
}
/** A stop ends the pause it falls into, and the due time is the one that leaves. */
function met({ clock, ...life }, { stint }, stop) {
    const pauses = pausesUntil(life.pauses, stop.at);
    const limits = limitsOf(clock, stint, pauses);
    return typeof limits === 'string' ? limits : { state: 'met', limits, pauses, stop };
}
/** No stop came in time: breached once asOf lies after the limit; a late stop is only recorded. */
function unstopped(life, { stint }) {
    const { acts, asOf, clock, isWaived, pauses } = life;
    const limits = limitsOf(clock, stint, pauses);
    if (typeof limits === 'string')
        return limits;
    const { limitAt } = limits;
    if (limitAt === undefined || asOf <= limitAt) {
        return { state: isPaused(pauses, asOf) ? 'paused' : 'open', limits, pauses };
    }
    const stop = acts.find(({ fact, at }) => fact === 'stop' && at > limitAt);
    return { state: isWaived ? 'waived' : 'breached', limits, pauses, ...(stop && { stop }) };
}
