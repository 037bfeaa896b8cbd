import { isCurrency } from '../../support/currency.js';
import { linkText, textEverywhere } from './text.js';
/** What a number counts. `EUR` and `%` need no translation; `people` does, as any other text. */
export function linkUnit(written, place, linking) {
    if (written === undefined)
        return undefined;
    return typeof written === 'string' && isOfNoLanguage(written)
        ? textEverywhere(written, linking)
        : linkText(written, place, linking);
}
function isOfNoLanguage(unit) {
    return isCurrency(unit) || !/\p{L}/u.test(unit);
}
