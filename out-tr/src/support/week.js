import { dayOf, weekdayOf } from './local-date.js';
const pattern = /^(\d{4})-W(\d{2})$/;
/** The Monday of an ISO week `2026-W40`, as a day; undefined for other texts and for weeks the year does not have. */
export function firstDayOfWeek(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [year, number] = [Number(match[1]), Number(match[2])];
    if (year < 1 || number < 1)
        return undefined;
    const monday = firstMonday(year) + 7 * (number - 1);
    return monday < firstMonday(year + 1) ? monday : undefined;
}
/** The week with the year's first Thursday is its first, and 4 January always lies in it. */
function firstMonday(year) {
    const day = dayOf(year, 1, 4);
    return day - weekdayOf(day);
}
