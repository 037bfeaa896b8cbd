import { calendarOf } from '../../support/local-date.js';
import { firstDayOf } from '../../support/month.js';
const names = {
    en: [
        ...['January', 'February', 'March', 'April', 'May', 'June'],
        ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    de: [
        ...['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni'],
        ...['Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
    ],
};
/** `2027-03` → March 2027, März 2027. */
export function monthWords(month, language) {
    const { year } = calendarOf(firstDayOf(month));
    return `${monthName(month, language)} ${year}`;
}
/** A span of months, both included: January to March 2027. */
export function monthsWords({ from, to }, language) {
    if (from === to)
        return monthWords(from, language);
    const first = from.slice(0, 4) === to.slice(0, 4) ? monthName(from, language) : monthWords(from, language);
    return `${first} ${language === 'de' ? 'bis' : 'to'} ${monthWords(to, language)}`;
}
function monthName(month, language) {
    return names[language][calendarOf(firstDayOf(month)).month - 1] ?? month;
}
