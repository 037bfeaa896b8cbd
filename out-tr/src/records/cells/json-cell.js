import { booleanCell, quickFlag } from './boolean-cell.js';
import { scaledFloat } from './float-sql.js';
import { numberCell } from './number-cell.js';
import { quickNumber, says } from './quick-number.js';
/** Type of a column whose cells are JSON as it stands there: `1.5`, `"1,5"`, `true`. */
export const jsonType = 'JSON';
/**
 * How such cells are read: a text in quotation marks as the source says, everything else as JSON writes numbers and flags.
 * Undefined for readings to which it makes no difference.
 */
export function jsonCell(reading, missing) {
    if (reading.as === 'number')
        return jsonNumber(reading, missing);
    return reading.as === 'boolean' && !saysTrueAndFalse(reading, missing)
        ? jsonFlag(reading, missing)
        : undefined;
}
function jsonNumber(reading, missing) {
    const asText = numberCell(reading, missing);
    const quick = reading.scale === 0 ? quickNumber(reading, missing) : quickFloat(reading, missing);
    return {
        ...asText,
        ...(quick !== undefined && { quick }),
        present: (json) => withSomething(json, asText),
        // The engine hands on a number with a point or an exponent as the float that is nearest.
        parsed: (json) => `CASE WHEN ${isText(json)} THEN ${asText.value(asText.parsed(text(json)))} WHEN regexp_full_match(${json}, '-?[0-9]+') THEN ${asText.value(json)} ELSE ${scaledFloat(doubleOf(json), reading.scale, 'rounded')} END`,
        value: (scaled) => scaled,
    };
}
/** Every number with few digits; a text in quotation marks is no number to the engine. */
function quickFloat({ scale, min, max }, missing) {
    return {
        read: doubleOf,
        value: (double, json) => {
            const scaled = scaledFloat(double, scale, 'rounded');
            const tests = [
                ...(min === undefined ? [] : [`${scaled} >= ${min}`]),
                ...(max === undefined ? [] : [`${scaled} <= ${max}`]),
                ...says(json, missing),
            ];
            return tests.length === 0 ? scaled : `CASE WHEN ${tests.join(' AND ')} THEN ${scaled} END`;
        },
    };
}
function doubleOf(json) {
    return `try_cast(${json} AS DOUBLE)`;
}
function jsonFlag(reading, missing) {
    const asText = booleanCell(reading, missing);
    return {
        quick: quickFlag({ yes: [...quoted(reading.yes), 'true'], no: [...quoted(reading.no), 'false'] }, [
            ...quoted(missing),
            ...missing,
        ]),
        present: (json) => withSomething(json, asText),
        parsed: (json) => `CASE ${json} WHEN 'true' THEN TRUE WHEN 'false' THEN FALSE ELSE ${asText.value(asText.parsed(text(json)))} END`,
        value: (flag) => flag,
    };
}
function quoted(words) {
    return words.map((word) => JSON.stringify(word));
}
/** Without null, empty texts, and what means missing, be it a text or not. */
function withSomething(json, { present }) {
    return `CASE WHEN trim(${present(text(json))}) <> '' THEN ${json} END`;
}
function isText(json) {
    return `starts_with(${json}, '"')`;
}
function text(json) {
    return `json_extract_string(${json}, '$')`;
}
/** Whether the words of the source are those of JSON, so that both are read alike. */
function saysTrueAndFalse({ yes, no }, missing) {
    const means = (word, others) => !others.includes(word) && !missing.includes(word);
    return yes.includes('true') && no.includes('false') && means('true', no) && means('false', yes);
}
