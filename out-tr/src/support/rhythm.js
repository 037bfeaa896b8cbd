import { calendarOf, dateOfDay, dayOf, dayOfDate } from './local-date.js';
const pattern = /^(?:([2-9]|[1-9]\d) )?(week|month|quarter|year)(s?)$/;
const months = { month: 1, quarter: 3, year: 12 };
/** `week`, `2 weeks`, `quarter`; undefined for anything else. */
export function parseRhythm(text) {
    const [, amount, unit, plural] = pattern.exec(text) ?? [];
    if (unit !== 'week' && unit !== 'month' && unit !== 'quarter' && unit !== 'year')
        return undefined;
    if ((amount !== undefined) !== (plural === 's'))
        return undefined;
    return { amount: Number(amount ?? 1), unit };
}
/** The same date one round later; where the month has no such date, its last. */
export function oneRoundAfter(date, { amount, unit }) {
    const day = dayOfDate(date);
    if (unit === 'week')
        return dateOfDay(day + 7 * amount);
    const from = calendarOf(day);
    const month = from.month + amount * months[unit];
    const last = dayOf(from.year, month + 1, 1) - 1;
    return dateOfDay(Math.min(dayOf(from.year, month, from.date), last));
}
/** The most days that lie between two rounds. */
export function longestRound({ amount, unit }) {
    return amount * { week: 7, month: 31, quarter: 92, year: 366 }[unit];
}
/**
 * The number of the period in which a day lies, so that neighbouring periods differ by one: ISO weeks, months, and
 * quarters and years of a fiscal year that starts in month 1–12.
 */
export function roundNumber(day, unit, fiscalYearStart) {
    // 1970-01-01 was a Thursday, so its week began three days before.
    if (unit === 'week')
        return Math.floor((day + 3) / 7);
    const { year, month } = calendarOf(day);
    const counted = year * 12 + month - (unit === 'month' ? 1 : fiscalYearStart);
    return Math.floor(counted / months[unit]);
}
