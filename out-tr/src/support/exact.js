import { greatestCommonDivisor } from './greatest-divisor.js';
export const nothing = { numerator: 0n, denominator: 1n };
/** `numerator / denominator` in lowest terms; RangeError for a denominator of 0. */
export function exact(numerator, denominator = 1n) {
    return reduced(BigInt(numerator), BigInt(denominator));
}
export function exactOf(value) {
    return { numerator: BigInt(value.numerator), denominator: BigInt(value.denominator) };
}
export function plus(left, right) {
    if (left.denominator === 1n && right.denominator === 1n)
        return { numerator: left.numerator + right.numerator, denominator: 1n };
    return reduced(left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator);
}
export function minus(left, right) {
    return plus(left, { numerator: -right.numerator, denominator: right.denominator });
}
export function times(left, right) {
    return reduced(left.numerator * right.numerator, left.denominator * right.denominator);
}
/** RangeError when `right` is 0. */
export function over(left, right) {
    return reduced(left.numerator * right.denominator, left.denominator * right.numerator);
}
export function sumOf(values) {
    let sum = nothing;
    for (const value of values)
        sum = plus(sum, value);
    return sum;
}
/** Negative, 0 or positive. */
export function compareExact(left, right) {
    const difference = left.numerator * right.denominator - right.numerator * left.denominator;
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
export function isNothing(value) {
    return value.numerator === 0n;
}
/** The smallest whole number that is not below the value. */
export function ceiling({ numerator, denominator }) {
    const whole = numerator / denominator;
    return whole * denominator < numerator ? whole + 1n : whole;
}
/** `3`, `1/2`, `-5/4`. */
export function formatExact({ numerator, denominator }) {
    return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
function reduced(numerator, denominator) {
    if (denominator === 0n)
        throw new RangeError('a fraction needs a denominator other than 0');
    const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
    return { numerator: numerator / divisor, denominator: denominator / divisor };
}
