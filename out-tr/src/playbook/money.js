import { numberWords } from '../model/words/number-words.js';
/** Minor units as people of the view's language write them: 1,250.5 EUR, 1.250,5 EUR. */
export function money(view, minor) {
    return `${numberWords(minor, 2, view.language)} ${view.agreement.currency}`;
}
