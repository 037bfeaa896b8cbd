import { dateOfDay, weekdayOf } from './local-date.js';
import { parseTimeOfDay } from './time-of-day.js';
import { closingInstant, openingInstant } from './zoned-time.js';
/**
 * A shift belongs to the date on which it opens and may close on the next; an exception replaces the date's weekly
 * hours and its holiday; hours wholly inside a gap are none (semantics §1, §5).
 */
export function openDates(hours) {
    const weekly = weekdays.map((weekday) => hours.weekly.filter(({ days }) => days.includes(weekday)).map(minutesOf));
    const holidays = new Set(hours.holidays);
    const exceptions = new Map(Object.entries(hours.exceptions).map(([date, shifts]) => [date, shifts.map(minutesOf)]));
    return (day) => {
        const date = dateOfDay(day);
        const regular = holidays.has(date) ? [] : weekly[weekdayOf(day)];
        const shifts = exceptions.get(date) ?? regular ?? [];
        return shifts
            .map((shift) => intervalOf(hours.zone, day, shift))
            .filter(({ start, end }) => start < end)
            .sort((left, right) => left.start - right.start);
    };
}
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function minutesOf(shift) {
    const from = parseTimeOfDay(shift.from);
    const to = parseTimeOfDay(shift.to);
    if (from === undefined || to === undefined)
        throw new Error(`not times of day: ${shift.from}, ${shift.to}`);
    return { from, to: to <= from ? to + 1440 : to };
}
function intervalOf(zone, day, { from, to }) {
    const midnight = day * 86_400_000;
    return {
        start: openingInstant(zone, midnight + from * 60_000),
        end: closingInstant(zone, midnight + to * 60_000),
    };
}
