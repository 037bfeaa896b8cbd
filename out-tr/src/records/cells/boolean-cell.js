import { duckdb } from '../../sql/dialects/duckdb.js';
import { comparedSql, isOneOf, withoutMissing } from './words-sql.js';
/** Yes or no; any other word is unreadable. */
export function booleanCell(reading, missing) {
    const { yes, no } = reading;
    return {
        quick: quickFlag(reading, missing),
        present: (cell) => withoutMissing(cell, missing),
        parsed: (cell) => comparedSql(cell, [...yes, ...no]),
        value: (word) => `CASE WHEN ${isOneOf(word, yes)} THEN TRUE WHEN ${isOneOf(word, no)} THEN FALSE END`,
    };
}
/** The words themselves, in small letters. */
export function quickFlag({ yes, no }, missing) {
    const cases = (cell, words, meaning) => words
        .filter((word) => !missing.includes(word))
        .map((word) => `WHEN ${cell} = ${duckdb.text(word)} THEN ${meaning}`);
    return {
        read: (cell) => cell,
        value: (cell) => {
            const all = [...cases(cell, yes, 'TRUE'), ...cases(cell, no, 'FALSE')];
            return all.length === 0 ? 'CAST(NULL AS BOOLEAN)' : `CASE ${all.join(' ')} END`;
        },
    };
}
