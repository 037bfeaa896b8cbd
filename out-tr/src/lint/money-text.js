import { formatScaledDecimal } from '../support/scaled-decimal.js';
/** Minor units as the agreement writes them, `1250.50` or `1250`, with the currency where one is given. */
export function moneyText(minor, currency) {
    const amount = formatScaledDecimal(minor, 2).replace(/\.00$/, '');
    return currency === undefined ? amount : `${amount} ${currency}`;
}
