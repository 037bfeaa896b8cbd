/** TypeScript source of plain data: nested objects and arrays, keys quoted, two blanks per level. */
export function literal(value, indent = '') {
    if (Array.isArray(value))
        return bracketed('[', ']', value.map((one) => literal(one, `${indent}  `)), indent);
    if (typeof value !== 'object' || value === null)
        return quoted(value);
    const entries = Object.entries(value).map(([key, one]) => `${keyText(key)}: ${literal(one, `${indent}  `)}`);
    return bracketed('{', '}', entries, indent);
}
/** A string, number or boolean as it stands in source. */
export function quoted(value) {
    return escaped(JSON.stringify(value));
}
/** A union of these strings; without any, nothing fits. */
export function union(values) {
    const distinct = [...new Set(values)];
    return distinct.length === 0 ? 'never' : distinct.map(quoted).join(' | ');
}
/** A documentation comment of one line. */
export function comment(text) {
    return `/** ${escaped(text.replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/').trim())} */`;
}
function bracketed(open, close, parts, indent) {
    if (parts.length === 0)
        return open + close;
    const lines = parts.map((part) => `${indent}  ${part},\n`);
    return `${open}\n${lines.join('')}${indent}${close}`;
}
// A plain "__proto__" key would set the prototype.
function keyText(key) {
    return key === '__proto__' ? `[${quoted(key)}]` : quoted(key);
}
/** Without characters that end a line or turn the direction of reading around in an editor. */
function escaped(text) {
    return text.replaceAll(/[\u007f-\u009f\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
