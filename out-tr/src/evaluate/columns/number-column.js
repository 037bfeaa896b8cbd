import { dateOfDay } from '../../support/local-date.js';
import { growingCodeColumn } from './code-column.js';
/** No number of an Int32Array of ours: a column that holds it is kept as floats. */
export const missingInteger = -(2 ** 31);
/** The numbers, NaN standing for a missing one, in whole numbers of 32 bits where all of them fit. */
export function numberColumn(numbers, unit) {
    return { kind: 'numbers', unit, numbers: integersOf([numbers]) ?? numbers };
}
/** The same of numbers that stand in several arrays, one behind the other. */
export function joinedNumberColumn(parts, unit) {
    return { kind: 'numbers', unit, numbers: integersOf(parts) ?? joined(parts) };
}
function integersOf(parts) {
    const integers = new Int32Array(lengthOf(parts));
    let place = 0;
    for (const part of parts) {
        for (let own = 0; own < part.length; own++) {
            const value = part[own] ?? Number.NaN;
            const isMissing = Number.isNaN(value);
            if (!isMissing && ((value | 0) !== value || value === missingInteger))
                return undefined;
            integers[place++] = isMissing ? missingInteger : value;
        }
    }
    return integers;
}
function joined(parts) {
    const all = new Float64Array(lengthOf(parts));
    let place = 0;
    for (const part of parts) {
        all.set(part, place);
        place += part.length;
    }
    return all;
}
function lengthOf(parts) {
    return parts.reduce((sum, { length }) => sum + length, 0);
}
/** The value at a place as the agreement knows it. */
export function numberAt({ numbers, unit }, place) {
    const value = numbers[place] ?? Number.NaN;
    const isMissing = Number.isNaN(value) || (numbers instanceof Int32Array && value === missingInteger);
    if (isMissing)
        return undefined;
    return unit === 'day' ? dateOfDay(value) : value;
}
/** The same values by code, for questions that compare nothing. */
export function codedNumbers(column) {
    const coded = growingCodeColumn();
    for (const place of column.numbers.keys()) {
        const value = numberAt(column, place);
        if (value !== undefined)
            coded.put(place, value);
    }
    return coded.finished(column.numbers.length);
}
