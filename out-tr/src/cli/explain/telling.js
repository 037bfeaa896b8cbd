import { textIn } from '../../model/words/language.js';
import { formatInstantIn } from '../../support/zoned-time.js';
/** The words of the reader's language. */
export function say({ language }, en, de) {
    return language === 'de' ? de : en;
}
/** A text of the agreement in the reader's language, else its id. */
export function titled({ language }, text, id) {
    return (text && textIn(text, language)) || id;
}
/** Local date and time of the agreement's zone, to the minute. */
export function moment({ agreement }, instant) {
    return formatInstantIn(agreement.zone, instant).replace('T', ' ').slice(0, 16);
}
