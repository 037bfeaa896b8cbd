import { rational } from './rational.js';
// Twenty digits hold every safe integer; longer texts are refused before any arithmetic.
const fraction = /^(-?\d{1,20})\/(\d{1,20})$/;
const decimal = /^(-?)(\d{1,20})(?:\.(\d{1,20}))?$/;
const percentage = /^(\d{1,20}(?:\.\d{1,20})?) %$/;
/** An exact number as the agreement writes it: `1/2`, `25 %`, `12.5`, `-3`; undefined for anything else or beyond safe integers. */
export function parseRational(text) {
    return parseFraction(text) ?? parsePercentage(text) ?? parseDecimal(text);
}
/** `95 %`, `33.3 %`: a decimal, one blank, the sign; as a share, so `95 %` is 19/20. */
export function parsePercentage(text) {
    const match = percentage.exec(text);
    const number = match?.[1];
    if (number === undefined)
        return undefined;
    const [whole = '', digits = ''] = number.split('.');
    return exact(BigInt(whole + digits), 100n * 10n ** BigInt(digits.length));
}
/** A share of at least 0 as a percentage, `19/20` → `95 %`; as a fraction when the percentage has no end, `1/3` → `1/3`. */
export function formatPercentage(share) {
    let denominator = share.denominator;
    let digits = 0;
    for (const factor of [2, 5]) {
        let count = 0;
        for (; denominator % factor === 0; denominator /= factor)
            count++;
        digits = Math.max(digits, count);
    }
    if (denominator !== 1)
        return `${share.numerator}/${share.denominator}`;
    const places = Math.max(0, digits - 2);
    const scaled = (BigInt(share.numerator) * 10n ** BigInt(places + 2)) / BigInt(share.denominator);
    const text = scaled.toString().padStart(places + 1, '0');
    return places === 0 ? `${text} %` : `${text.slice(0, -places)}.${text.slice(-places)} %`;
}
function parseFraction(text) {
    const match = fraction.exec(text);
    if (match === null)
        return undefined;
    const [, numerator = '', denominator = ''] = match;
    return exact(BigInt(numerator), BigInt(denominator));
}
function parseDecimal(text) {
    const match = decimal.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', digits = ''] = match;
    return exact(BigInt(`${sign}${whole}${digits}`), 10n ** BigInt(digits.length));
}
function exact(numerator, denominator) {
    if (denominator === 0n)
        return undefined;
    try {
        return rational(numerator, denominator);
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw error;
    }
}
