import { dayOfDate } from '../../../src/support/local-date.js';
/** A lead's value of a field in a column of the type; null when it is missing. */
export function cellOf(value, type) {
    if (value === undefined || value === '')
        return null;
    if (typeof value === 'object')
        return value.length === 0 ? null : `\n${value.join('\n')}\n`;
    return type === 'date' && typeof value === 'string' ? dayOfDate(value) : value;
}
