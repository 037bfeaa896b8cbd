import { parseLocalDate } from '../../support/local-date.js';
import { growingCodeColumn } from './code-column.js';
import { growingNumbers } from './growing-numbers.js';
import { codedNumbers, numberColumn } from './number-column.js';
/** As many different numbers have codes of two bytes, and looking an answer up is faster than comparing. */
const fewNumbers = 0xffff;
/** A column for values of a type; of a field that the agreement does not know, any. */
export function growingFieldColumn(type) {
    switch (type) {
        case 'integer':
        case 'decimal':
            return growingNumberColumn('number');
        case 'date':
            return growingNumberColumn('day');
        default:
            return growingCodeColumn();
    }
}
/** Numbers as long as only numbers come; the first other value makes it a column of codes, which holds anything. */
function growingNumberColumn(unit) {
    const numbers = growingNumbers(Number.NaN);
    const distinct = new Set();
    let others;
    return {
        put(place, value) {
            const number = numberOf(value, unit);
            if (others === undefined && number !== undefined) {
                numbers.put(place, number);
                if (distinct.size <= fewNumbers)
                    distinct.add(number);
                return;
            }
            others ??= recoded(numberColumn(numbers.finished(place), unit));
            others.put(place, value);
        },
        finished(length) {
            if (others !== undefined)
                return others.finished(length);
            const column = numberColumn(numbers.finished(length), unit);
            return distinct.size <= fewNumbers ? codedNumbers(column) : column;
        },
    };
}
function numberOf(value, unit) {
    if (unit === 'day')
        return typeof value === 'string' ? parseLocalDate(value) : undefined;
    return typeof value === 'number' && !Number.isNaN(value) ? value : undefined;
}
/** A column of codes that goes on where the numbers end. */
function recoded(column) {
    const { codes, values } = codedNumbers(column);
    const growing = growingCodeColumn();
    for (const [place, code] of codes.entries()) {
        const value = values[code - 1];
        if (value !== undefined)
            growing.put(place, value);
    }
    return growing;
}
