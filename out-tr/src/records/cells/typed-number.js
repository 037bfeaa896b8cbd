import { scaledFloat } from './float-sql.js';
import { numberCell } from './number-cell.js';
import { largest } from './quick-number.js';
export const wholeNumbers = /^U?(?:TINYINT|SMALLINT|INTEGER|BIGINT)$/;
/** How a column of numbers is read; undefined for types that are none. */
export function typedNumber({ scale }, type) {
    if (wholeNumbers.test(type))
        return { parsed: same, value: (cell) => scaledWhole(cell, scale) };
    if (type.startsWith('DECIMAL')) {
        // Which the engine writes out with a point and without thousands.
        const { parsed, value } = numberCell({ as: 'number', scale, decimal: '.' }, []);
        return { parsed: (cell) => parsed(`CAST(${cell} AS VARCHAR)`), value };
    }
    if (type !== 'DOUBLE' && type !== 'FLOAT')
        return undefined;
    // Of 32 bits the shortest number counts that means them: 0.1, not 0.10000000149.
    const double = (cell) => `CAST(CAST(${cell} AS VARCHAR) AS DOUBLE)`;
    return {
        parsed: type === 'FLOAT' ? double : same,
        value: (cell) => scaledFloat(cell, scale, 'written'),
    };
}
const same = (expression) => expression;
function scaledWhole(cell, scale) {
    const most = Math.floor(largest / 10 ** scale);
    return `CASE WHEN ${cell} BETWEEN -${most} AND ${most} THEN CAST(${cell} AS BIGINT) * ${10 ** scale} END`;
}
