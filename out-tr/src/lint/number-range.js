/** The range of a condition that is a plain question about one number; undefined for every other condition. */
export function rangeOf(criterion) {
    const [low, high] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    switch (criterion.op) {
        case 'between':
            return { attribute: criterion.attribute, low: criterion.low, high: criterion.high };
        case 'gte':
            return { attribute: criterion.attribute, low: criterion.value, high };
        case 'gt':
            return { attribute: criterion.attribute, low: criterion.value + 1, high };
        case 'lte':
            return { attribute: criterion.attribute, low, high: criterion.value };
        case 'lt':
            return { attribute: criterion.attribute, low, high: criterion.value - 1 };
        default:
            return undefined;
    }
}
/** Ranges of one attribute that share numbers, though neither lies in the other. */
export function overlap(left, right) {
    const [first, second] = left.low <= right.low ? [left, right] : [right, left];
    return (left.attribute === right.attribute &&
        second.low <= first.high &&
        first.low < second.low &&
        first.high < second.high);
}
