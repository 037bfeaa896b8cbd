import { ForeignText } from '../../analyze/told/foreign-text.js';
export function peek({ position, tokens }) {
    return tokens[position] ?? { kind: 'end', text: '', at: tokens.at(-1)?.at ?? 0 };
}
/** Takes a word or sign if it comes next. */
export function takes(cursor, text) {
    const token = peek(cursor);
    const isIt = (token.kind === 'word' || token.kind === 'sign') && token.text === text;
    if (isIt)
        cursor.position++;
    return isIt;
}
export function expect(cursor, text) {
    if (!takes(cursor, text))
        throw unexpected(peek(cursor));
}
export function unexpected({ at, kind, text }) {
    return new ForeignText(kind === 'end' ? 'it ends too early' : `“${text}” at this place`, at);
}
/** An expression as our statements write it. */
export function sqlExpression(cursor) {
    return joined(cursor, 'OR', () => joined(cursor, 'AND', () => negated(cursor)));
}
function joined(cursor, op, part) {
    const first = part();
    const of = [first];
    while (takes(cursor, op))
        of.push(part());
    return of.length === 1 ? first : { kind: 'joined', op, of, at: first.at };
}
function negated(cursor) {
    const { at } = peek(cursor);
    return takes(cursor, 'NOT') ? { kind: 'not', of: negated(cursor), at } : compared(cursor);
}
const comparisons = ['=', '>=', '>', '<=', '<'];
function compared(cursor) {
    const of = added(cursor);
    const { at } = of;
    const sign = comparisons.find((one) => takes(cursor, one));
    if (sign !== undefined)
        return { kind: 'signed', sign, left: of, right: added(cursor), at };
    if (takes(cursor, 'IS')) {
        const isNot = takes(cursor, 'NOT');
        expect(cursor, 'NULL');
        return { kind: 'missing', of, isNot, at };
    }
    if (takes(cursor, 'BETWEEN')) {
        const low = added(cursor);
        expect(cursor, 'AND');
        const high = added(cursor);
        const least = { kind: 'signed', sign: '>=', left: of, right: low, at };
        return {
            kind: 'joined',
            op: 'AND',
            of: [least, { kind: 'signed', sign: '<=', left: of, right: high, at }],
            at,
        };
    }
    const isNot = peek(cursor).text === 'NOT' && takes(cursor, 'NOT');
    if (takes(cursor, 'IN'))
        return { kind: 'among', of, list: listed(cursor), isNot, at };
    if (isNot)
        throw unexpected(peek(cursor));
    return of;
}
function listed(cursor) {
    expect(cursor, '(');
    const list = [];
    do
        list.push(sqlExpression(cursor));
    while (takes(cursor, ','));
    expect(cursor, ')');
    return list;
}
function added(cursor) {
    let left = multiplied(cursor);
    const signs = ['+', '-', '||'];
    for (let sign = signs.find((one) => takes(cursor, one)); sign !== undefined;) {
        left = { kind: 'signed', sign, left, right: multiplied(cursor), at: left.at };
        sign = signs.find((one) => takes(cursor, one));
    }
    return left;
}
function multiplied(cursor) {
    let left = operand(cursor);
    while (takes(cursor, '*'))
        left = { kind: 'signed', sign: '*', left, right: operand(cursor), at: left.at };
    return left;
}
const words = new Map([
    ['TRUE', true],
    ['FALSE', false],
    ['NULL', null],
]);
function operand(cursor) {
    const token = peek(cursor);
    const { at, kind, text } = token;
    cursor.position++;
    switch (kind) {
        case 'number':
            return { kind: 'literal', value: Number(text), at };
        case 'text':
            return { kind: 'literal', value: text, at };
        case 'name':
            return { kind: 'column', name: text, at };
        case 'word':
            return worded(cursor, token);
        case 'sign':
            return signedOperand(cursor, token);
        default:
            throw unexpected(token);
    }
}
function signedOperand(cursor, token) {
    const { at } = token;
    if (token.text === '(') {
        const inner = sqlExpression(cursor);
        expect(cursor, ')');
        return inner;
    }
    const next = peek(cursor);
    if (token.text !== '-' || next.kind !== 'number')
        throw unexpected(token);
    cursor.position++;
    return { kind: 'literal', value: -Number(next.text), at };
}
function worded(cursor, { at, text }) {
    const word = words.get(text);
    if (word !== undefined)
        return { kind: 'literal', value: word, at };
    if (text === 'CASE')
        return caseOf(cursor, at);
    const open = peek(cursor);
    if (open.kind !== 'sign' || open.text !== '(')
        return { kind: 'column', name: text, at };
    if (text !== 'CAST')
        return { kind: 'call', name: text, of: listed(cursor), at };
    expect(cursor, '(');
    const inner = sqlExpression(cursor);
    expect(cursor, 'AS');
    cursor.position++;
    expect(cursor, ')');
    return inner;
}
function caseOf(cursor, at) {
    const subject = peek(cursor).text === 'WHEN' ? undefined : sqlExpression(cursor);
    const arms = [];
    while (takes(cursor, 'WHEN')) {
        const when = sqlExpression(cursor);
        expect(cursor, 'THEN');
        arms.push({ when, gives: sqlExpression(cursor) });
    }
    const nothing = { kind: 'literal', value: null, at };
    const otherwise = takes(cursor, 'ELSE') ? sqlExpression(cursor) : nothing;
    expect(cursor, 'END');
    return { kind: 'case', ...(subject !== undefined && { subject }), arms, otherwise, at };
}
