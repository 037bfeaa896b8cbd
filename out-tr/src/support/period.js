import { calendarOf, dayOf, weekdayOf } from './local-date.js';
import { localDayAt, startOfDay } from './zoned-time.js';
/** The ISO week that holds the instant, from Monday 00:00 local; labelled `2026-W13`. */
export function weekAt(zone, instant) {
    return periodAt(zone, instant, {
        first: (day) => day - weekdayOf(day),
        next: (first) => first + 7,
        label: weekLabel,
    });
}
/** The month that holds the instant; labelled `2026-03`. */
export function monthAt(zone, instant) {
    return periodAt(zone, instant, {
        first: (day) => monthOf(day, 0),
        next: (first) => monthOf(first, 1),
        label: (first) => monthLabel(first),
    });
}
/** The quarter that holds the instant, with the fiscal year beginning in month 1–12; labelled by its first month. */
export function quarterAt(zone, instant, fiscalYearStart) {
    return periodAt(zone, instant, {
        first: (day) => monthOf(day, -((calendarOf(day).month - fiscalYearStart + 12) % 3)),
        next: (first) => monthOf(first, 3),
        label: (first) => `quarter from ${monthLabel(first)}`,
    });
}
/**
 * Boundaries alone decide, so periods partition time even where a fold at midnight brings the last minutes of a date
 * back after the next one has begun.
 */
function periodAt(zone, instant, rhythm) {
    let first = rhythm.first(localDayAt(zone, instant));
    if (instant >= startOfDay(zone, rhythm.next(first)))
        first = rhythm.next(first);
    const start = startOfDay(zone, first);
    const end = startOfDay(zone, rhythm.next(first));
    return { label: rhythm.label(first), firstDay: first, start, end };
}
function monthOf(day, shift) {
    const { year, month } = calendarOf(day);
    return dayOf(year, month + shift, 1);
}
function monthLabel(day) {
    const { year, month } = calendarOf(day);
    return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
/** The week belongs to the year of its Thursday. */
function weekLabel(monday) {
    const { year } = calendarOf(monday + 3);
    const number = Math.floor((monday + 3 - dayOf(year, 1, 1)) / 7) + 1;
    return `${String(year).padStart(4, '0')}-W${String(number).padStart(2, '0')}`;
}
