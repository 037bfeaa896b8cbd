import { openDates } from '../../support/open-intervals.js';
import { ownValue } from '../../support/own-value.js';
const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
function workingCalendar(hours) {
    const regular = weekdays.map((weekday) => hours.weekly.some(({ days }) => days.includes(weekday)));
    const dates = openDates(hours);
    const known = new Map();
    return {
        minutesOn: (day) => {
            const minutes = known.get(day) ?? openMinutes(dates, day);
            known.set(day, minutes);
            return minutes;
        },
        daysPerWeek: Math.max(1, regular.filter((open) => open).length),
        isRegular: (weekday) => regular[weekday] ?? false,
    };
}
/** The working calendars of an agreement, each made when it is first asked for. */
export function workingCalendars(calendars) {
    const known = new Map();
    return (id) => {
        const hours = ownValue(calendars, id);
        const found = known.get(id) ?? (hours && workingCalendar(hours));
        if (found !== undefined)
            known.set(id, found);
        return found;
    };
}
/** Shifts may overlap, and an hour is open only once. */
function openMinutes(dates, day) {
    let [open, covered] = [0, Number.NEGATIVE_INFINITY];
    for (const { start, end } of dates(day)) {
        open += Math.max(0, end - Math.max(start, covered));
        covered = Math.max(covered, end);
    }
    return Math.floor(open / 60_000);
}
