/**
 * A text as it stands in generated source. Signs that end a line, open a tag or turn the direction of reading around
 * are escaped, so the literal can also stand in a `//` comment and in a page.
 */
export function textLiteral(text) {
    return JSON.stringify(text).replaceAll(/[<\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** A pattern that finds any of the texts, or one at the beginning; without flags, so unit by unit as texts are compared. */
export function pattern(texts, anchor) {
    const alternatives = texts.map((text) => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
    return `new RegExp(${textLiteral(`${anchor}(?:${alternatives.join('|')})`)})`;
}
/** A number as it stands in generated source; points, days and values are always finite. */
export function numberLiteral(value) {
    if (!Number.isFinite(value))
        throw new Error(`not a number to write down: ${value}`);
    return String(value);
}
export function textList(texts) {
    return `[${texts.map(textLiteral).join(', ')}]`;
}
/** A text, or null where there is none. */
export function textOrNull(text) {
    return text === undefined ? 'null' : textLiteral(text);
}
