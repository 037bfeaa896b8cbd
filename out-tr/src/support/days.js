const pattern = /^(-?)(0|[1-9]\d{0,5}) (days|day)$/;
/** Whole days of a window: `90 days`, `1 day`, `0 days`. Undefined for anything else, negative days included. */
export function parseDays(text) {
    const days = parseSignedDays(text);
    return days === undefined || days < 0 ? undefined : days;
}
/** Whole days as a date age, negative = in the future: `-30 days`. Undefined for anything else. */
export function parseSignedDays(text) {
    const match = pattern.exec(text);
    if (match === null)
        return undefined;
    const [, sign = '', digits = '', unit] = match;
    const days = Number(digits);
    if (unit === 'day' && days !== 1)
        return undefined;
    return sign === '' || days === 0 ? days : -days;
}
export function formatDays(days) {
    return Math.abs(days) === 1 ? `${days} day` : `${days} days`;
}
