import { formatScaledDecimal } from '../../../support/scaled-decimal.js';
/**
 * A text as a formula writes it. Quotes inside are concatenated, for formulas know no other way that every reader of
 * them understands; undefined for a text with a backslash, which readers disagree about, or a line break.
 */
export function textLiteral(text) {
    if (/[\\\r\n]/.test(text))
        return undefined;
    const plain = wordLiteral(text);
    if (plain !== undefined)
        return plain;
    return text
        .split(/(")/)
        .filter((part) => part !== '')
        .map((part) => (part === '"' ? `'"'` : `"${part}"`))
        .join(' & ');
}
/** A text where a formula allows no expression, e.g. the value of a picklist; undefined when it cannot be written. */
export function wordLiteral(text) {
    if (/[\\\r\n]/.test(text))
        return undefined;
    if (!text.includes('"'))
        return `"${text}"`;
    return text.includes("'") ? undefined : `'${text}'`;
}
/** A scaled integer as an operand: `20`, `26.67`, `(0 - 5)`. */
export function numberLiteral(value, scale = 0) {
    return value < 0 ? `(${argumentLiteral(value, scale)})` : argumentLiteral(value, scale);
}
/** The same as the whole argument of a function or the right side of a comparison: `0 - 5`. */
export function argumentLiteral(value, scale = 0) {
    const size = formatScaledDecimal(Math.abs(value), scale).replace(/\.?0+$/, (tail) => tail.startsWith('.') ? '' : tail);
    const digits = size.includes('.') ? size.replace(/0+$/, '') : size;
    return value < 0 ? `0 - ${digits}` : digits;
}
