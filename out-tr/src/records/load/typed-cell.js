import { duckdb } from '../../sql/dialects/duckdb.js';
import { cellSql } from '../cells/cell-sql.js';
import { jsonCell, jsonType } from '../cells/json-cell.js';
import { typedNumber } from '../cells/typed-number.js';
import { typedDate, typedInstant } from '../cells/typed-time.js';
/** How the cells of a column become values; a column that has a fitting type already is not written out and read again. */
export function plannedCell({ reading, missing, type }) {
    if (type === undefined || type === 'VARCHAR')
        return cellSql(reading, missing);
    const json = type === jsonType ? jsonCell(reading, missing) : undefined;
    if (json !== undefined)
        return json;
    const typed = typedSql(reading, type);
    if (typed !== undefined)
        return { ...typed, present: withoutMissing(typed, reading, missing), ...domainOf(reading) };
    const { quick: _, ...asText } = cellSql(reading, missing);
    return { ...asText, present: (cell) => asText.present(written(cell, reading, type)) };
}
function typedSql(reading, type) {
    switch (reading.as) {
        case 'boolean':
            return type === 'BOOLEAN' ? { parsed: same, value: same } : undefined;
        case 'number':
            return typedNumber(reading, type);
        case 'date':
            return typedDate(reading, type);
        case 'instant':
            return typedInstant(reading, type);
        default:
            return undefined;
    }
}
const same = (expression) => expression;
/** Without the values that words for missing would have as text: -1, or 1900-01-01 however the source writes it. */
function withoutMissing({ parsed, value }, reading, missing) {
    const asText = cellSql(reading, []);
    const values = missing
        .filter((word) => /[0-9]/.test(word))
        // They are normalised, and the letters of a date or instant are capitals.
        .map((word) => asText.value(asText.parsed(duckdb.text(word.toUpperCase()))));
    if (values.length === 0)
        return same;
    return (cell) => `CASE WHEN ${value(parsed(cell))} IN (${values.join(', ')}) THEN NULL ELSE ${cell} END`;
}
function domainOf(reading) {
    const { isUnknown } = cellSql(reading, []);
    return isUnknown === undefined ? {} : { isUnknown };
}
function written(cell, reading, type) {
    const isList = type.endsWith('[]') && reading.as === 'set';
    return isList ? `array_to_string(${cell}, '${reading.separator}')` : `CAST(${cell} AS VARCHAR)`;
}
