import { numberOf, numberPattern } from './number-words.js';
const UNITS = [
    [/minuten?$|minutes?$/, 'minute'],
    [/stunden?$|hours?$/, 'hour'],
    [/days?$|tage?n?$/, 'day'],
    [/weeks?$|wochen?$/, 'week'],
    [/months?$|monate?n?$/, 'month'],
];
const ADJECTIVES = 'business|working|sales|office|calendar|open|full|volle[nr]?|offene[nr]?';
const pattern = new RegExp(String.raw `(\b(?:within|binnen|innerhalb(?:\svon)?)\s+)?(?<![\p{L}\d.,])(${numberPattern})\s+((?:(?:${ADJECTIVES})\s+)?[\p{L}-]*?(?:minutes?|minuten?|hours?|stunden?|days?|tage?n?|weeks?|wochen?|months?|monate?n?))(?!\p{L})`, 'giu');
/** Every length of time that a text mentions with a number, in order. */
export function spansIn(text) {
    return [...text.matchAll(pattern)].flatMap(([, deadline, written = '', noun = '']) => {
        const amount = numberOf(written);
        const unit = UNITS.find(([ending]) => ending.test(noun.toLowerCase()))?.[1];
        if (amount === undefined || unit === undefined)
            return [];
        return [{ amount, unit, words: `${written} ${noun}`, isDeadline: deadline !== undefined }];
    });
}
/** Could the text mean this duration? Generous: a day may be 24 hours, a week five working days. */
export function mayMean({ amount, unit }, duration) {
    return readings(duration).some(([one, least, most]) => one === unit && least <= amount && amount <= most);
}
function readings({ amount, unit }) {
    const exact = (one, value) => [one, value, value];
    switch (unit) {
        case 'minutes':
        case 'businessMinutes':
            return [exact('minute', amount), exact('hour', amount / 60)];
        case 'hours':
        case 'businessHours':
            return [
                exact('hour', amount),
                exact('minute', amount * 60),
                exact('day', amount / 24),
                exact('week', amount / 168),
            ];
        case 'businessDays':
            return [
                exact('day', amount),
                exact('hour', amount * 24),
                exact('week', amount / 5),
                ['month', amount / 23, amount / 20],
            ];
        case 'calendarDays':
            return [
                exact('day', amount),
                exact('hour', amount * 24),
                exact('week', amount / 7),
                ['month', amount / 31, amount / 28],
            ];
    }
}
