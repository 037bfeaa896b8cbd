import { greatestCommonDivisor } from './greatest-divisor.js';
export const one = { numerator: 1, denominator: 1 };
/** `numerator / denominator` in lowest terms; RangeError for a denominator of 0 or parts beyond safe integers. */
export function rational(numerator, denominator = 1) {
    return reduced(BigInt(numerator), BigInt(denominator));
}
export function add(left, right) {
    const [a, b] = parts(left);
    const [c, d] = parts(right);
    return reduced(a * d + c * b, b * d);
}
export function subtract(left, right) {
    return add(left, negate(right));
}
export function multiply(left, right) {
    const [a, b] = parts(left);
    const [c, d] = parts(right);
    return reduced(a * c, b * d);
}
/** RangeError when `right` is 0. */
export function divide(left, right) {
    const [a, b] = parts(left);
    const [c, d] = parts(right);
    return reduced(a * d, b * c);
}
/** Negative, 0 or positive, by cross-multiplication. */
export function compareRationals(left, right) {
    const [a, b] = parts(left);
    const [c, d] = parts(right);
    const difference = a * d - c * b;
    if (difference === 0n)
        return 0;
    return difference < 0n ? -1 : 1;
}
/** `3`, `1/2`, `-5/4`. */
export function formatRational(value) {
    return value.denominator === 1 ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}
function negate(value) {
    return { numerator: 0 - value.numerator, denominator: value.denominator };
}
function parts(value) {
    return [BigInt(value.numerator), BigInt(value.denominator)];
}
function reduced(numerator, denominator) {
    if (denominator === 0n)
        throw new RangeError('a fraction needs a denominator other than 0');
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator) * sign;
    return { numerator: safe(numerator / divisor), denominator: safe(denominator / divisor) };
}
function safe(value) {
    const number = Number(value);
    if (!Number.isSafeInteger(number))
        throw new RangeError(`${value} is beyond the safe integers`);
    return number;
}
