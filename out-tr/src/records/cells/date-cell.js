import { formatText, hasForm, timestampSql } from './time-sql.js';
import { writable } from './typed-time.js';
import { withoutMissing } from './words-sql.js';
/** The engine reads other forms too, and writes this one; a year of five digits has no form here. */
const quickDate = {
    read: (cell) => `try_cast(${cell} AS DATE)`,
    value: (date, cell) => `CASE WHEN strlen(${cell}) = 10 AND CAST(${date} AS VARCHAR) = ${cell} THEN CAST(${date} - DATE '1970-01-01' AS BIGINT) END`,
};
/** Days since 1970-01-01; a date written otherwise, or one that does not exist, is unreadable. */
export function dateCell({ formats }, missing) {
    const cases = (text) => formats.flatMap((format) => format.what === 'written'
        ? [`WHEN ${hasForm(text, format)} THEN ${timestampSql(text, format, 'written')}`]
        : []);
    const isIso = formats.some((format) => format.what === 'written' && formatText(format) === 'YYYY-MM-DD');
    return {
        ...(isIso && missing.length === 0 && { quick: quickDate }),
        present: (cell) => withoutMissing(cell, missing),
        parsed: (cell) => `CASE ${cases(`trim(${cell})`).join(' ')} END`,
        value: (timestamp) => {
            const milliseconds = `epoch_ms(${timestamp})`;
            return writable(milliseconds, `CAST(${milliseconds} // 86400000 AS BIGINT)`);
        },
    };
}
