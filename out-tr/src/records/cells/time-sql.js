import { duckdb } from '../../sql/dialects/duckdb.js';
import { isFixedWidth } from '../../support/time-format.js';
/** How DuckDB names a part when it parses. */
const specifiers = {
    year: '%Y',
    month2: '%m',
    month: '%m',
    day2: '%d',
    day: '%d',
    hour2: '%H',
    hour: '%H',
    half2: '%I',
    half: '%I',
    minute: '%M',
    second: '%S',
    millisecond: '%g',
    noon: '%p',
    offset: '%z',
    literal: '',
};
const patterns = {
    year: '[0-9]{4}',
    month2: '[0-9]{2}',
    month: '[0-9]{1,2}',
    day2: '[0-9]{2}',
    day: '[0-9]{1,2}',
    hour2: '[0-9]{2}',
    hour: '[0-9]{1,2}',
    half2: '[0-9]{2}',
    half: '[0-9]{1,2}',
    minute: '[0-9]{2}',
    second: '[0-9]{2}',
    millisecond: '[0-9]{3}',
    noon: '[AaPp][Mm]',
    offset: '(Z|[+-]([01][0-9]|2[0-3]):[0-5][0-9])',
    literal: '',
};
/** The format as it was written down. */
export function formatText({ parts }) {
    return parts.map(({ text }) => text).join('');
}
/**
 * Whether a text has exactly this form. DuckDB's parser takes fewer digits than a part has, and blanks around; a text of
 * the whole length that begins and ends with a digit can have neither, which is quicker to ask than a pattern.
 */
export function hasForm(text, { parts }) {
    if (isFixedWidth(parts) && !parts.some(({ name }) => name === 'noon')) {
        const length = parts.reduce((sum, part) => sum + part.text.length, 0);
        return `strlen(${text}) = ${length} AND ${beginsWithDigit(text)} AND right(${text}, 1) BETWEEN '0' AND '9'`;
    }
    const form = parts.map(({ name, text: literal }) => (name === 'literal' ? `[${literal}]` : patterns[name]));
    return `regexp_full_match(${text}, ${duckdb.text(form.join(''))})`;
}
/** `2026-11-20T08:12:00Z`: the offset is that of UTC, by far the most common form in which events come. */
export function isZulu(text, { parts }) {
    const before = parts.slice(0, -1);
    if (parts.at(-1)?.name !== 'offset' || !isFixedWidth(before))
        return undefined;
    const length = before.reduce((sum, part) => sum + part.text.length, 1);
    return `strlen(${text}) = ${length} AND ${beginsWithDigit(text)} AND ends_with(${text}, 'Z')`;
}
/** The instant of a text of that form as a TIMESTAMP, NULL for dates and times that do not exist. */
export function timestampSql(text, { parts }, offset) {
    const format = parts.map(({ name, text: literal }) => {
        if (name === 'literal')
            return literal;
        return name === 'offset' && offset === 'zulu' ? 'Z' : specifiers[name];
    });
    return `try_strptime(${text}, ${duckdb.text(format.join(''))})`;
}
/** Texts are compared by bytes, and the colon comes after the nine. */
function beginsWithDigit(text) {
    return `${text} >= '0' AND ${text} < ':'`;
}
