import { dayOf } from './local-date.js';
const pattern = /^(\d{4})-(0[1-9]|1[0-2])$/;
/** The number of a real month; undefined for other texts. */
export function parseMonth(text) {
    const [, year, month] = pattern.exec(text) ?? [];
    return year === undefined || year === '0000' ? undefined : Number(year) * 12 + Number(month) - 1;
}
/** The number of a month that is known to be real; a bug otherwise. */
export function monthNumber(month) {
    const number = parseMonth(month);
    if (number === undefined)
        throw new Error(`not a month: ${month}`);
    return number;
}
function monthOfNumber(number) {
    const year = Math.floor(number / 12);
    return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}
/** The month that lies so many months later; earlier for negative ones. */
export function monthLater(month, months) {
    return monthOfNumber(monthNumber(month) + months);
}
/** Every month from the first to the last, both included. */
export function monthsOf({ from, to }) {
    const [first, last] = [monthNumber(from), monthNumber(to)];
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => monthOfNumber(first + index));
}
/** The first day of a month, as a day since 1970-01-01. */
export function firstDayOf(month) {
    const number = monthNumber(month);
    return dayOf(Math.floor(number / 12), (number % 12) + 1, 1);
}
/** The month that holds a local date. */
export function monthOfDate(date) {
    return date.slice(0, 7);
}
