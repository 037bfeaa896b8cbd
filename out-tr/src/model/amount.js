import { compareRationals } from '../support/rational.js';
/** Negative, 0 or positive; only amounts of one measure are compared, so their units are the same. */
export function compareAmounts(left, right) {
    return compareRationals(left.value, right.value);
}
