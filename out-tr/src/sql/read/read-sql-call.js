import { ForeignText } from '../../analyze/told/foreign-text.js';
import { applied, asked, chosen, constant, or } from '../../analyze/told/told.js';
import { wordPattern } from '../word-pattern.js';
import { operandOf, whereHeld } from './sql-operand.js';
const textCalls = new Map([
    ['contains', 'contains'],
    ['ends_with', 'endsWith'],
    ['regexp_matches', 'containsWord'],
    ['starts_with', 'startsWith'],
]);
/** What a function gives. */
export function callOf(reading, call) {
    const read = reading.told;
    const { at, name, of } = call;
    const op = textCalls.get(name);
    if (op !== undefined)
        return textCall(reading, call, op);
    const [first, second] = of;
    if (first === undefined || second === undefined || of.length > 2)
        throw new ForeignText(`${name} of ${of.length} values`, at);
    switch (name) {
        case 'greatest':
        case 'least':
            return applied(name, read(first), read(second));
        case 'coalesce':
            return orElse(read(first), read(second));
        default:
            throw new ForeignText(`the function ${name}`, at);
    }
}
/** The answer, or what stands in for a blank one. */
function orElse(told, other) {
    const isFalse = other.is === 'constant' && other.value === false;
    if (isFalse)
        return chosen(told, constant(true), constant(false));
    if (told.is === 'chosen')
        return chosen(told.when, orElse(told.gives, other), orElse(told.otherwise, other));
    return told.is === 'constant' && told.value === null ? other : told;
}
function textCall(reading, { at, name, of }, op) {
    const [column, literal] = of;
    const operand = column && operandOf(reading, column);
    const text = literal?.kind === 'literal' && typeof literal.value === 'string' ? literal.value : undefined;
    if (operand === undefined || text === undefined)
        throw new ForeignText(`${name} of other things`, at);
    if (operand.kind === 'set' && op === 'contains') {
        const value = /^\n([^\n]+)\n$/.exec(text)?.[1];
        if (value === undefined)
            throw new ForeignText('a part of a member', at);
        return whereHeld(reading, operand, asked({ ask: 'member', attribute: operand.attribute, value }), at);
    }
    if (operand.kind !== 'text')
        throw new ForeignText(`${name} of something else than a text`, at);
    const { attribute } = operand;
    const literals = op === 'containsWord' ? wordsOfPattern(text, at) : [text];
    const answer = or(literals.map((one) => asked({ ask: 'text', attribute, op, literal: one })));
    return whereHeld(reading, operand, answer, at);
}
/** The words of a pattern that is built as ours are. */
function wordsOfPattern(pattern, at) {
    const words = /\)\(([^()]*)\)\(\$/.exec(pattern)?.[1]?.split('|') ?? [];
    if (wordPattern(words) !== pattern)
        throw new ForeignText('another pattern', at);
    return words;
}
