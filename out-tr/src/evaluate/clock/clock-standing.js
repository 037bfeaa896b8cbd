import { openTimeOf } from '../../support/open-time.js';
import { outcomeOf } from './clock-outcome.js';
import { isOpenTime } from './clock-target.js';
import { runningTime } from './pauses.js';
import { noTime } from './time-line.js';
import { warningsOf } from './warnings.js';
/** Turns the course of a clock into all it shows at asOf. */
export function standingOf(life, course) {
    const { clock, cycle, asOf } = life;
    const { stint, reassignments } = course;
    const outcome = outcomeOf(life, course);
    if (typeof outcome === 'string')
        return outcome;
    const { canceledAt, limits, pauses, state, stop } = outcome;
    const endedAt = stop?.at ?? canceledAt;
    return {
        cycle,
        startAt: stint.startAt,
        firstStartAt: clock.firstStartAt,
        ...(isOpenTime(clock.definition.target) && clock.calendar !== undefined && { calendar: clock.calendar }),
        ...(typeof stint.target !== 'string' && { targetMs: stint.target.amount }),
        state,
        ...limits,
        elapsedMs: runningTime(timeLineOf(clock, stint), stint.startAt, endedAt ?? asOf, pauses),
        ...(stop && { stoppedAt: stop.at }),
        ...(canceledAt !== undefined && { canceledAt }),
        warnings: warningsOf(clock.definition.warnAt, stint, pauses, endedAt),
        reassignments,
        backdated: isBackdated(course.end),
    };
}
/** A target that cannot be told was promised in open time; without a calendar none of it passes. */
function timeLineOf({ hours }, { target }) {
    if (typeof target !== 'string')
        return target.timeLine;
    return hours === undefined ? noTime : openTimeOf(hours);
}
/** A mark of the stop that decided the clock; a late one is only recorded. */
function isBackdated(end) {
    return end?.fact === 'stop' && (end.loggedAt ?? end.at) - end.at > 86_400_000;
}
