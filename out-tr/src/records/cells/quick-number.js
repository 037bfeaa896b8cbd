import { duckdb } from '../../sql/dialects/duckdb.js';
/** The largest whole number that every engine holds exactly. */
export const largest = Number.MAX_SAFE_INTEGER;
/** Digits of a decimal of which every one is exact, so that it needs no bounds but those of its domain. */
export const exactDigits = 15;
/**
 * A number as the engine itself would write it: read and written it must give the same text, for the engine reads much
 * else, and rounds.
 */
export function quickNumber(reading, missing) {
    if (reading.scale === 0)
        return quickWhole(reading, missing);
    const isPlain = reading.decimal === '.' && reading.scale <= exactDigits;
    return isPlain ? quickDecimal(reading, missing) : undefined;
}
function quickWhole({ min, max }, missing) {
    const [from, to] = [Math.max(min ?? -largest, -largest), Math.min(max ?? largest, largest)];
    return {
        read: (cell) => `try_cast(${cell} AS BIGINT)`,
        value: (number, cell) => {
            const tests = [`CAST(${number} AS VARCHAR) = ${cell}`, `${number} BETWEEN ${from} AND ${to}`];
            return `CASE WHEN ${[...tests, ...says(cell, missing)].join(' AND ')} THEN ${number} END`;
        },
    };
}
/** With all decimals of its field, or none. */
function quickDecimal({ scale, min, max }, missing) {
    return {
        read: (cell) => `CAST(try_cast(${cell} AS DECIMAL(${exactDigits}, ${scale})) AS VARCHAR)`,
        value: (written, cell) => {
            const scaled = `CAST(replace(${written}, '.', '') AS BIGINT)`;
            const tests = [
                `(${written} = ${cell} OR ${written} = ${cell} || '.${'0'.repeat(scale)}')`,
                ...(min === undefined ? [] : [`${scaled} >= ${min}`]),
                ...(max === undefined ? [] : [`${scaled} <= ${max}`]),
                ...says(cell, missing),
            ];
            return `CASE WHEN ${tests.join(' AND ')} THEN ${scaled} END`;
        },
    };
}
/** It is none of the words for missing, which may be numbers. */
export function says(cell, missing) {
    return missing.map((word) => `${cell} <> ${duckdb.text(word)}`);
}
