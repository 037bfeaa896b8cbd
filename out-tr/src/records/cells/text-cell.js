import { meantSql, normalSql, plainText, withoutMissing, withoutWords } from './words-sql.js';
const same = (expression) => expression;
/** A text that begins with a letter, a digit or a mark of ASCII is no blank, and the others are few. */
function withoutBlank(cell) {
    return `CASE WHEN ${cell} >= '!' AND ${cell} < chr(127) THEN ${cell} WHEN ${normalSql(cell)} IS NOT NULL THEN ${cell} END`;
}
export const textCell = {
    /** An id, as the file has it; blanks are none. */
    asSpelled: (missing) => ({
        present: (cell) => withoutMissing(cell, missing),
        parsed: withoutBlank,
        value: same,
    }),
    normalised: ({ aliases }, missing) => ({
        ...(missing.length === 0 && Object.keys(aliases).length === 0 && { quick: plainText }),
        present: normalSql,
        parsed: (normal) => withoutWords(normal, missing),
        value: (word) => meantSql(word, aliases),
    }),
};
