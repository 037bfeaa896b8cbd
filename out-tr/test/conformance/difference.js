/**
 * The first difference in reading order, or undefined. Exact numbers are compared as numbers whether written as
 * `20`, `"20.00"` or `"20/1"`, instants by value, and an absent property equals null. Order counts in lists only.
 */
export function firstDifference(expected, got, path = '') {
    if (Array.isArray(expected) && Array.isArray(got))
        return inLists(expected, got, path);
    if (isRecord(expected) && isRecord(got))
        return inRecords(expected, got, path);
    return sameScalar(expected, got) ? undefined : { path: path || '/', expected, got };
}
function inLists(expected, got, path) {
    const shared = Math.min(expected.length, got.length);
    for (let index = 0; index < shared; index++) {
        const difference = firstDifference(expected[index], got[index], `${path}/${index}`);
        if (difference !== undefined)
            return difference;
    }
    if (expected.length === got.length)
        return undefined;
    return { path: `${path}/${shared}`, expected: expected[shared], got: got[shared] };
}
function inRecords(expected, got, path) {
    for (const key of new Set([...Object.keys(expected), ...Object.keys(got)])) {
        const difference = firstDifference(expected[key], got[key], `${path}/${key}`);
        if (difference !== undefined)
            return difference;
    }
    return undefined;
}
function sameScalar(expected, got) {
    const [left, right] = [canonical(expected), canonical(got)];
    return typeof left !== 'object' && left === right;
}
/** One spelling per number and instant; records and lists stay objects, so they never equal anything here. */
function canonical(value) {
    if (value === undefined || value === null)
        return 'null';
    if (typeof value === 'boolean')
        return String(value);
    if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'bigint')
        return value;
    return canonicalNumber(String(value)) ?? canonicalInstant(String(value)) ?? `text ${String(value)}`;
}
function canonicalNumber(text) {
    const match = /^(-?)(\d+)(?:\.(\d+)|\/(\d+))?$/.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', whole = '', digits = '', below = '1'] = match;
    const numerator = BigInt(`${sign}${whole}${digits}`);
    const denominator = BigInt(below) * 10n ** BigInt(digits.length);
    if (denominator === 0n)
        return undefined;
    const divisor = commonDivisor(numerator < 0n ? -numerator : numerator, denominator);
    return `number ${numerator / divisor}/${denominator / divisor}`;
}
function commonDivisor(left, right) {
    return right === 0n ? left : commonDivisor(right, left % right);
}
function canonicalInstant(text) {
    if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text))
        return undefined;
    return `instant ${Date.parse(text)}`;
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
