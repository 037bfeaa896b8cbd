import { ForeignText } from '../../analyze/told/foreign-text.js';
import { expect, peek, sqlExpression, takes, unexpected } from './parse-sql.js';
import { sqlTokens } from './sql-tokens.js';
/** The statement taken apart; what follows the last table comes under the name of nothing. */
export function sqlTables(statement) {
    const cursor = { tokens: sqlTokens(statement), position: 0 };
    expect(cursor, 'WITH');
    takes(cursor, 'RECURSIVE');
    const tables = [];
    do {
        const { at, kind, text } = peek(cursor);
        if (kind !== 'word' && kind !== 'name')
            throw unexpected(peek(cursor));
        cursor.position++;
        const heading = peek(cursor).text === '(' ? balanced(cursor) : [];
        expect(cursor, 'AS');
        tables.push({ name: text, at, words: [...heading, ...balanced(cursor)] });
    } while (takes(cursor, ','));
    const { at } = peek(cursor);
    return [...tables, { name: '', at, words: cursor.tokens.slice(cursor.position, -1) }];
}
/** What stands between two parentheses, without them. */
function balanced(cursor) {
    expect(cursor, '(');
    const from = cursor.position;
    for (let depth = 1; depth > 0;) {
        const token = peek(cursor);
        if (token.kind === 'end')
            throw unexpected(token);
        if (token.kind === 'sign' && token.text === '(')
            depth++;
        if (token.kind === 'sign' && token.text === ')')
            depth--;
        cursor.position++;
    }
    return cursor.tokens.slice(from, cursor.position - 1);
}
/** The columns that a layer adds: `SELECT before.*, expression AS name, … FROM before`. */
export function layerColumns({ at, words }) {
    const end = { kind: 'end', text: '', at: words.at(-1)?.at ?? at };
    const cursor = { tokens: [...words, end], position: 0 };
    expect(cursor, 'SELECT');
    cursor.position++;
    expect(cursor, '.');
    expect(cursor, '*');
    const columns = [];
    while (takes(cursor, ','))
        columns.push(columnAt(cursor));
    expect(cursor, 'FROM');
    return columns;
}
function columnAt(cursor) {
    const start = cursor.position;
    const { at } = peek(cursor);
    const read = expressionAt(cursor);
    const words = cursor.tokens.slice(start, cursor.position);
    expect(cursor, 'AS');
    const name = peek(cursor).text;
    cursor.position++;
    return { name, at, words, ...read };
}
function expressionAt(cursor) {
    const start = cursor.position;
    try {
        const expression = sqlExpression(cursor);
        if (peek(cursor).text !== 'AS')
            throw unexpected(peek(cursor));
        return { expression };
    }
    catch (error) {
        if (!(error instanceof ForeignText))
            throw error;
        cursor.position = start;
        skipTo(cursor, 'AS');
        return { expression: undefined, foreign: error };
    }
}
/** Up to a word outside of all parentheses. */
function skipTo(cursor, word) {
    for (let depth = 0;; cursor.position++) {
        const token = peek(cursor);
        if (token.kind === 'end')
            throw unexpected(token);
        if (depth === 0 && token.kind === 'word' && token.text === word)
            return;
        if (token.kind === 'sign' && token.text === '(')
            depth++;
        if (token.kind === 'sign' && token.text === ')')
            depth--;
    }
}
/** The same words and signs, however they are laid out. */
export function areSameWords(left, right) {
    return left.length === right.length && differenceAt(left, right) === undefined;
}
/** The first word that is another one. */
export function differenceAt(left, right) {
    return left.find(({ kind, text }, index) => kind !== right[index]?.kind || text !== right[index]?.text);
}
