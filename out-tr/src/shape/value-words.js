import { flowText } from './flow-text.js';
const longest = 40;
const typeWords = {
    string: 'text',
    number: 'number',
    integer: 'whole number',
    boolean: 'true or false',
    array: 'list',
    object: 'block of keys',
};
/** What a value is, for `… is the text 'ten', not …`. */
export function valueWords(value) {
    if (typeof value === 'string')
        return value === '' ? 'an empty text' : `the text ${quoted(value)}`;
    if (typeof value === 'number')
        return `the number ${value}`;
    if (typeof value === 'boolean')
        return String(value);
    if (value === null)
        return 'empty';
    return Array.isArray(value) ? 'a list' : 'a block of keys';
}
/** What a value should be, with its article. */
export function expectedWords(node) {
    if (node.title !== undefined)
        return withArticle(node.title);
    const types = typeof node.type === 'string' ? [node.type] : (node.type ?? []);
    return types.map((type) => withArticle(typeWords[type] ?? type)).join(' or ');
}
/** A value of the user in quotes, cut when it is long. */
export function quoted(value) {
    const text = typeof value === 'string' ? value : flowText(value);
    return `'${text.length > longest ? `${text.slice(0, longest)}…` : text}'`;
}
function withArticle(noun) {
    if (noun === typeWords['boolean'])
        return noun;
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
/** `a`, `b` or `c`. */
export function choiceWords(options, conjunction = 'or') {
    const shown = options.map((option) => `\`${option}\``);
    const last = shown.at(-1) ?? '';
    return shown.length < 2 ? last : `${shown.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
