import { parseRational } from '../../../src/support/fraction-text.js';
import { rational } from '../../../src/support/rational.js';
import { formatScaledDecimal, parseScaledDecimal } from '../../../src/support/scaled-decimal.js';
/** Points or decimals as an integer of the given scale; a number that does not fit it fails the case. */
export function scaledOf(value, scale) {
    const scaled = parseScaledDecimal(String(value), scale);
    if (scaled === undefined)
        throw new Error(`not a decimal of scale ${scale}: ${value}`);
    return scaled;
}
/** `3/4`, `0.5`, `12`. */
export function fractionOf(value) {
    const fraction = parseRational(String(value));
    if (fraction === undefined)
        throw new Error(`not a fraction: ${value}`);
    return fraction;
}
/** `75` or `100/3` percent as a share. */
export function shareOf(percent) {
    const { numerator, denominator } = fractionOf(percent);
    return rational(numerator, denominator * 100);
}
export function pointsText(points, scale) {
    return formatScaledDecimal(points, scale);
}
