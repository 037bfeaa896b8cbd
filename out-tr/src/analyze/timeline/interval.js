export const nothing = { low: 0, high: 0 };
export const everything = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
export function plus(left, right) {
    return { low: left.low + right.low, high: left.high + right.high };
}
/** The interval of some numbers and 0. */
export function around(numbers) {
    return { low: Math.min(0, ...numbers), high: Math.max(0, ...numbers) };
}
/** A part so many times, or not yet there. `times` is positive. */
export function multiplied({ low, high }, times) {
    return { low: low < 0 ? low * times : 0, high: high > 0 ? high * times : 0 };
}
export function clamped(value, { low, high }) {
    return Math.min(high, Math.max(low, value));
}
export function boundsOf({ min, max }) {
    return { low: min ?? everything.low, high: max ?? everything.high };
}
/** Every number of the first, brought inside the second. */
export function inside(range, bounds) {
    return { low: clamped(range.low, bounds), high: clamped(range.high, bounds) };
}
