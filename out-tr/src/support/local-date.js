const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const dayMs = 86_400_000;
/** The day of a real date of the years 0001 to 9999; undefined for other texts and for dates like 2026-02-29. */
export function parseLocalDate(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])];
    if (year < 1 || month < 1 || month > 12 || date < 1 || date > daysInMonth(year, month))
        return undefined;
    return dayOf(year, month, date);
}
/** The day of a date that is known to be real; a bug otherwise. */
export function dayOfDate(date) {
    const day = parseLocalDate(date);
    if (day === undefined)
        throw new Error(`not a local date: ${date}`);
    return day;
}
export function dateOfDay(day) {
    const { year, month, date } = calendarOf(day);
    return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}
/** The day of year, month (1–12) and date; months beyond 12 or below 1 run into the neighbouring years. */
export function dayOf(year, month, date) {
    const months = year * 12 + month - 1;
    // Date.UTC reads years below 100 as 19xx; setUTCFullYear does not.
    return new Date(0).setUTCFullYear(Math.floor(months / 12), mod(months, 12), date) / dayMs;
}
/** Year, month (1–12) and date of a day. */
export function calendarOf(day) {
    const utc = new Date(day * dayMs);
    return { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, date: utc.getUTCDate() };
}
/** 0 = Monday … 6 = Sunday. */
export function weekdayOf(day) {
    return mod(day + 3, 7);
}
function daysInMonth(year, month) {
    return dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}
function mod(value, divisor) {
    return ((value % divisor) + divisor) % divisor;
}
function pad(value, length) {
    return String(value).padStart(length, '0');
}
