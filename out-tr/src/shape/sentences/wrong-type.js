import { wrongType as page } from '../codes/wrong-type.js';
import { flowText } from '../flow-text.js';
import { formHelp } from '../help-words.js';
import { misspelledWord } from '../misspelled-word.js';
import { plainAmount } from '../plain-amount.js';
import { definitionNamed } from '../schema-node.js';
import { subject } from '../subject.js';
import { choiceWords, expectedWords, valueWords } from '../value-words.js';
const truths = {
    yes: true,
    on: true,
    true: true,
    no: false,
    off: false,
    false: false,
};
/** `'weight' is the text 'two', not a whole number`. */
export function wrongType(breach) {
    const { path, value, node } = breach;
    const word = misspelledWord(breach);
    if (word !== undefined)
        return word;
    const name = subject({ ...breach, node: { type: 'string' } });
    if (value === null)
        return { page, path, message: `${name} has no value`, help: 'write a value, or delete the key' };
    const message = `${name} is ${valueWords(value)}, not ${expectedWords(node)}`;
    return { page, path, message, help: conversion(value, node, path.at(-1)) ?? example(node, path.at(-1)) };
}
/** How the value that is there can become what is needed. */
function conversion(value, node, key) {
    if (node === definitionNamed('AttributeTest'))
        return askedFor(value, key);
    if (typeof value === 'number' || typeof value === 'boolean')
        return asText(value, node, key);
    if (Array.isArray(value))
        return fromList(node);
    if (node.type === 'array')
        return `write a list: ${written([value], key)}`;
    return typeof value === 'string' ? fromText(value, node, key) : undefined;
}
function asText(value, node, key) {
    if (!takes(node, 'string'))
        return undefined;
    const text = String(value);
    if (node.enum !== undefined && !node.enum.includes(text))
        return `write ${choiceWords(node.enum.map(flowText))}`;
    const fits = node.pattern === undefined || new RegExp(node.pattern, 'u').test(text);
    return fits ? `put it in quotes: ${written(text, key)}` : formHelp(node);
}
function fromText(text, node, key) {
    if (isNumber(text) && (takes(node, 'number') || takes(node, 'integer')))
        return `take the quotes away: ${written(Number(text), key)}`;
    const amount = node === definitionNamed('Money') ? plainAmount(text) : undefined;
    if (amount !== undefined)
        return `write ${written(amount, key)}, without currency and separators`;
    const truth = node.type === 'boolean' ? truths[text.toLowerCase()] : undefined;
    return truth === undefined ? undefined : `write ${written(truth, key)}`;
}
function isNumber(text) {
    return /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text);
}
/** `country: DE` and `country: [DE, AT]` leave out how the field is compared. */
function askedFor(value, key) {
    if (Array.isArray(value))
        return `say how it is compared: ${written({ in: value }, key)}`;
    if (typeof value === 'number')
        return `say how it is compared: ${written({ gte: value }, key)}`;
    const equal = `say how it is compared: ${written({ eq: value }, key)}`;
    return typeof value === 'string' ? `${equal}, or with \`equals\` or \`contains\` for a text` : equal;
}
function fromList({ title }) {
    return title === 'condition'
        ? 'put the conditions under `all`, or under `any` if one is enough'
        : undefined;
}
function example(node, key) {
    const [first] = node.examples ?? [];
    if (first !== undefined)
        return `write for example ${written(first, key)}`;
    const { required = [] } = node;
    return required.length === 0 ? page.help : `write a block with ${choiceWords(required, 'and')}`;
}
function takes({ type }, name) {
    return type === name || (Array.isArray(type) && type.includes(name));
}
function written(value, key) {
    return typeof key === 'string' ? `\`${key}: ${flowText(value)}\`` : `\`${flowText(value)}\``;
}
