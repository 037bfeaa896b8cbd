import { numberWords } from '../../model/words/number-words.js';
import { ceiling } from '../../support/exact.js';
import { roundQuotient } from '../../support/rounding.js';
/** A need, rounded up to whole things, as it is only for display (semantics §10). */
export function neededWords(need, language) {
    return numberWords(Number(ceiling(need)), 0, language);
}
/** What there is, in whole things, never more than there is. */
export function availableWords({ numerator, denominator }, language) {
    return numberWords(Number(numerator / denominator), 0, language);
}
/** Hundredths of a currency in whole units: 2,400,000 EUR. */
export function moneyWords({ numerator, denominator }, currency, language) {
    return `${numberWords(Number(roundQuotient(numerator, denominator * 100n)), 0, language)} ${currency}`;
}
/** A share as a percentage with at most two decimals. */
export function partWords({ numerator, denominator }, language) {
    return `${numberWords(Number(roundQuotient(numerator * 10000n, denominator)), 2, language)} %`;
}
/** A number with at most two decimals. */
export function decimalWords({ numerator, denominator }, language) {
    return numberWords(Number(roundQuotient(numerator * 100n, denominator)), 2, language);
}
/** A number with one decimal, for needs of single months, which would not add up if they were rounded up. */
export function tenthsWords({ numerator, denominator }, language) {
    const tenths = Number(roundQuotient(numerator * 10n, denominator));
    const whole = numberWords(Math.trunc(tenths / 10), 0, language);
    return `${whole}${language === 'de' ? ',' : '.'}${Math.abs(tenths % 10)}`;
}
