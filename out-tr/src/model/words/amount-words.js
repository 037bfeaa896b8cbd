import { numberWords, shareWords } from './number-words.js';
/** An amount as people of that language write it: 40 %, 4.5×, 25,000 EUR, 4 business hours. */
export function amountWords({ unit, value }, currency, language) {
    switch (unit) {
        case 'share':
            return shareWords(value, language);
        case 'times':
            return `${decimal(value, language)}×`;
        case 'money':
            return `${numberWords(Math.round(value.numerator / value.denominator), 2, language)} ${currency}`;
        case 'elapsed':
        case 'open':
            return timeWords(value, unit, language);
        case 'days':
            return `${decimal(value, language)} ${daysWord(value, language)}`;
        case 'count':
        case 'points':
            return decimal(value, language);
        default:
            return unit;
    }
}
function decimal({ numerator, denominator }, language) {
    return numberWords(Math.round((numerator * 100) / denominator), 2, language);
}
function daysWord({ numerator, denominator }, language) {
    const isOne = numerator === denominator;
    if (language === 'de')
        return isOne ? 'Tag' : 'Tage';
    return isOne ? 'day' : 'days';
}
/** Whole hours as hours, everything else in minutes. */
function timeWords(minutes, unit, language) {
    const inHours = minutes.denominator === 1 && minutes.numerator > 0 && minutes.numerator % 60 === 0;
    const amount = inHours ? minutes.numerator / 60 : minutes.numerator / minutes.denominator;
    const [hour, minute] = language === 'de' ? ['Stunde', 'Minute'] : ['hour', 'minute'];
    const plural = language === 'de' ? 'n' : 's';
    const noun = `${inHours ? hour : minute}${amount === 1 ? '' : plural}`;
    if (unit === 'elapsed')
        return `${amount} ${noun}`;
    return language === 'de' ? `${amount} Geschäfts${noun.toLowerCase()}` : `${amount} business ${noun}`;
}
