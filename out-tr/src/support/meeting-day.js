import { calendarOf, dayOf, weekdayOf } from './local-date.js';
const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const ordinals = ['first', 'second', 'third', 'fourth', 'last'];
/** `tuesday`, `first tuesday`, `last friday`; undefined for anything else. */
export function parseMeetingDay(text) {
    const words = text.split(' ');
    const weekday = weekdays.find((name) => name === words.at(-1));
    const ordinal = ordinals.find((name) => name === words[0]);
    if (weekday === undefined)
        return undefined;
    if (words.length === 1)
        return { weekday };
    return words.length === 2 && ordinal !== undefined ? { weekday, ordinal } : undefined;
}
/** Whether a day is the weekday meant, in its month, quarter or year; of a week there is only one. */
export function isMeetingDay(day, { weekday, ordinal }, { unit, fiscalYearStart }) {
    if (weekdays[weekdayOf(day)] !== weekday)
        return false;
    if (ordinal === undefined || unit === 'week')
        return true;
    const { first, next } = periodAround(day, unit, fiscalYearStart);
    if (ordinal === 'last')
        return day + 7 >= next;
    return Math.floor((day - first) / 7) === ordinals.indexOf(ordinal);
}
/** First day of the period that holds the day, and of the one after it. */
function periodAround(day, unit, fiscalYearStart) {
    const { year, month } = calendarOf(day);
    const length = { month: 1, quarter: 3, year: 12 }[unit];
    const into = unit === 'month' ? 0 : (month - fiscalYearStart + 12) % length;
    return { first: dayOf(year, month - into, 1), next: dayOf(year, month - into + length, 1) };
}
