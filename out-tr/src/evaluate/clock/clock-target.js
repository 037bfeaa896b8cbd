import { openTimeOf } from '../../support/open-time.js';
import { closingInstant, localTimeAt } from '../../support/zoned-time.js';
import { elapsedTime } from './time-line.js';
/** Does the duration count open time of a calendar? */
export function isOpenTime({ unit }) {
    return unit === 'businessMinutes' || unit === 'businessHours' || unit === 'businessDays';
}
/**
 * What a duration amounts to from `start`. Calendar days are measured in the agreement's zone and business days in
 * the calendar's, once; from then on they count like any elapsed or open time (semantics §1).
 */
export function resolveTarget(duration, start, { zone, hours }) {
    if (!isOpenTime(duration))
        return { timeLine: elapsedTime, amount: elapsedAmount(duration, start, zone) };
    if (hours === undefined)
        return 'no-calendar';
    if (!opens(hours))
        return 'no-open-time';
    const amount = openAmount(duration, start, hours);
    return amount === undefined ? beyond(hours) : { timeLine: openTimeOf(hours), amount };
}
/** Why a calendar cannot tell when an amount is reached. */
export function beyond(hours) {
    return hours?.holidayYears === undefined ? 'no-open-time' : 'beyond-holiday-years';
}
/** Minutes or hours, of whatever measure, in ms. */
export function fixedAmount({ amount, unit }) {
    return amount * (unitMs[unit] ?? 0);
}
const unitMs = {
    minutes: 60_000,
    businessMinutes: 60_000,
    hours: 3_600_000,
    businessHours: 3_600_000,
};
/** In a fold the end of calendar days is the later instant: a due time is a closing. */
function elapsedAmount(duration, start, zone) {
    if (duration.unit !== 'calendarDays')
        return fixedAmount(duration);
    const end = localTimeAt(zone, start) + duration.amount * 86_400_000;
    return closingInstant(zone, end) - start;
}
/** The start's own date never counts as a business day. Undefined when the calendar ends before the last one. */
function openAmount(duration, start, hours) {
    if (duration.unit !== 'businessDays')
        return fixedAmount(duration);
    const { measure, nthClosing } = openTimeOf(hours);
    const end = nthClosing(start, duration.amount);
    return end === undefined ? undefined : measure(start, end);
}
function opens(hours) {
    return hours.weekly.length > 0 || Object.values(hours.exceptions).some((shifts) => shifts.length > 0);
}
