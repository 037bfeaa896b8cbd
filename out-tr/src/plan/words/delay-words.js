import { exactOf } from '../../support/exact.js';
import { partWords } from './amount-words.js';
/** After how many months: in the same month; after 2 months; of these 40 % after 1, 60 % after 2 months. */
export function delayWords(after, language) {
    const [first, ...others] = after;
    if (first === undefined || others.length === 0)
        return months(first?.months ?? 0, language);
    const told = after.map((lag, index) => `${partWords(exactOf(lag.share), language)} ${part(lag.months, after[index + 1], language)}`);
    return `${language === 'de' ? 'davon' : 'of these'} ${told.join(', ')}`;
}
/** A number of months among several, whose unit the last of them says. */
function part(count, next, language) {
    if (count === 0 || next === undefined)
        return months(count, language);
    return language === 'de' ? `nach ${count}` : `after ${count}`;
}
function months(count, language) {
    if (count === 0)
        return language === 'de' ? 'im selben Monat' : 'in the same month';
    if (count === 1)
        return language === 'de' ? 'nach einem Monat' : 'after one month';
    return language === 'de' ? `nach ${count} Monaten` : `after ${count} months`;
}
