import { compareExact, exact, minus, nothing } from '../../support/exact.js';
import { dayOfDate } from '../../support/local-date.js';
/** `working`: the working days of the week, as days. */
export function netDaysOf(working, absences, renewalDays) {
    const present = working.filter((day) => !absences.some((absence) => covers(absence, day)));
    const left = minus(exact(present.length), renewalDays);
    return {
        workingDays: working.length,
        absentDays: working.length - present.length,
        netDays: compareExact(left, nothing) > 0 ? left : nothing,
        present,
    };
}
export function covers({ from, to }, day) {
    return from <= day && day <= to;
}
/** Two local dates, both included; without the second it goes on. */
export function daySpan({ from, to }) {
    return { from: dayOfDate(from), to: to === undefined ? Number.POSITIVE_INFINITY : dayOfDate(to) };
}
