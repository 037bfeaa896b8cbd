const comparisons = new Set(['gte', 'gt', 'lte', 'lt']);
const scores = new Set(['total', 'fit', 'engagement']);
/** A constant of a comparison. */
export function isBound({ path }) {
    return comparisons.has(path.at(-1)) || path.at(-2) === 'between';
}
export function isScore(key) {
    return scores.has(key);
}
/** A number one step more and one step less. */
export function beside({ path, value }, step) {
    if (typeof value !== 'number')
        return [];
    // Steps are powers of ten, so six digits hold every number there is.
    return [step, -step].map((by) => ({ path, value: Number((value + by).toFixed(6)) }));
}
/** The first number of a text, `90 days` or `75 %`, or a number, one more and one less, but no less than one. */
export function byOne({ path, value }) {
    if (typeof value === 'number')
        return [value + 1, value - 1].filter((other) => other > 0).map((other) => ({ path, value: other }));
    if (typeof value !== 'string')
        return [];
    const [, sign = '', number = ''] = /^(-?)(\d+)(?= )/.exec(value) ?? [];
    if (number === '')
        return [];
    return [1, -1]
        .map((by) => Number(sign + number) + by)
        .filter((other) => other !== 0)
        .map((other) => ({ path, value: value.replace(/^-?\d+/, String(other)) }));
}
