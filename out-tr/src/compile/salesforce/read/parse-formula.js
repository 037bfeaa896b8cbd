import { ForeignText } from '../../../analyze/told/foreign-text.js';
import { formulaTokens } from './formula-tokens.js';
/** Signs by how tightly they bind, loosest first; a comparison is not compared again. */
const levels = [
    ['=', '<>', '>', '>=', '<', '<='],
    ['&'],
    ['+', '-'],
    ['*', '/'],
];
/** Parentheses and minuses inside each other beyond which no formula of ours goes. */
const deepest = 40;
/** The formula as a tree. Throws ForeignText at the first sign that does not belong there. */
export function parseFormula(formula) {
    const cursor = { tokens: formulaTokens(formula), position: 0, depth: 0 };
    const expression = ofLevel(cursor, 0);
    const rest = peek(cursor);
    if (rest.kind !== 'end')
        throw unexpected(rest);
    return expression;
}
function ofLevel(cursor, level) {
    const signs = levels[level];
    if (signs === undefined)
        return operand(cursor);
    let left = ofLevel(cursor, level + 1);
    for (let sign = signAmong(cursor, signs); sign !== undefined; sign = signAmong(cursor, signs)) {
        const right = ofLevel(cursor, level + 1);
        left = { kind: 'signed', sign, left, right, at: left.at };
        if (level === 0)
            break;
    }
    return left;
}
function signAmong(cursor, signs) {
    const { kind, text } = peek(cursor);
    const meant = text === '!=' ? '<>' : text;
    const sign = kind === 'sign' ? signs.find((one) => one === meant) : undefined;
    if (sign !== undefined)
        cursor.position++;
    return sign;
}
function operand(cursor) {
    const token = peek(cursor);
    cursor.position++;
    switch (token.kind) {
        case 'number':
            return { kind: 'literal', value: Number(token.text), at: token.at };
        case 'text':
            return { kind: 'literal', value: token.text, at: token.at };
        case 'name':
            return named(cursor, token);
        default:
            if (token.text === '-')
                return opposite(cursor, token);
            if (token.text !== '(')
                throw unexpected(token);
            return inside(cursor, token, () => {
                const inner = ofLevel(cursor, 0);
                expect(cursor, ')');
                return inner;
            });
    }
}
/** A minus binds more tightly than any sign between two operands. */
function opposite(cursor, minus) {
    const of = inside(cursor, minus, () => operand(cursor));
    if (of.kind === 'literal' && typeof of.value === 'number')
        return { kind: 'literal', value: 0 - of.value, at: minus.at };
    return { kind: 'opposite', of, at: minus.at };
}
const words = new Map([
    ['TRUE', true],
    ['FALSE', false],
    ['NULL', null],
]);
function named(cursor, { at, text }) {
    const word = words.get(text);
    if (word !== undefined)
        return { kind: 'literal', value: word, at };
    const open = peek(cursor);
    if (open.text !== '(' || open.kind !== 'sign')
        return { kind: 'field', name: text, at };
    cursor.position++;
    return inside(cursor, open, () => ({ kind: 'call', name: text, of: argumentsOf(cursor), at }));
}
function argumentsOf(cursor) {
    const of = [];
    if (peek(cursor).kind === 'sign' && peek(cursor).text === ')') {
        cursor.position++;
        return of;
    }
    do
        of.push(ofLevel(cursor, 0));
    while (takes(cursor, ','));
    expect(cursor, ')');
    return of;
}
function inside(cursor, open, read) {
    if (++cursor.depth > deepest)
        throw new ForeignText('parentheses too deep inside each other', open.at);
    const expression = read();
    cursor.depth--;
    return expression;
}
function takes(cursor, text) {
    const token = peek(cursor);
    const found = token.kind === 'sign' && token.text === text;
    if (found)
        cursor.position++;
    return found;
}
function expect(cursor, text) {
    const token = peek(cursor);
    if (!takes(cursor, text))
        throw unexpected(token);
}
function peek({ position, tokens }) {
    return tokens[position] ?? { kind: 'end', text: '', at: tokens.at(-1)?.at ?? 0 };
}
function unexpected({ at, kind, text }) {
    return new ForeignText(kind === 'end' ? 'it ends too early' : `“${text}” at this place`, at);
}
