import { ForeignText } from '../../analyze/told/foreign-text.ts';
import { expect, peek, type SqlCursor, sqlExpression, takes, unexpected } from './parse-sql.ts';
import type { SqlExpression } from './sql-expression.ts';
import { type SqlToken, sqlTokens } from './sql-tokens.ts';

/** A table expression of a statement: its words, and where it is a layer its new columns. */
export interface SqlTable {
  readonly name: string;
  readonly at: number;
  readonly words: readonly SqlToken[];
}

/** A column and the words that make it. */
export interface SqlColumn {
  readonly name: string;
  readonly at: number;
  readonly words: readonly SqlToken[];
  /** Undefined where it is not written as our layers are. */
  readonly expression: SqlExpression | undefined;
  readonly foreign?: ForeignText;
}

/** The statement taken apart; what follows the last table comes under the name of nothing. */
export function sqlTables(statement: string): readonly SqlTable[] {
  const cursor: SqlCursor = { tokens: sqlTokens(statement), position: 0 };
  expect(cursor, 'WITH');
  takes(cursor, 'RECURSIVE');
  const tables: SqlTable[] = [];
  do {
    const { at, kind, text } = peek(cursor);
    if (kind !== 'word' && kind !== 'name') throw unexpected(peek(cursor));
    cursor.position++;
    const heading = peek(cursor).text === '(' ? balanced(cursor) : [];
    expect(cursor, 'AS');
    tables.push({ name: text, at, words: [...heading, ...balanced(cursor)] });
  } while (takes(cursor, ','));
  const { at } = peek(cursor);
  return [...tables, { name: '', at, words: cursor.tokens.slice(cursor.position, -1) }];
}

/** What stands between two parentheses, without them. */
function balanced(cursor: SqlCursor): readonly SqlToken[] {
  expect(cursor, '(');
  const from = cursor.position;
  for (let depth = 1; depth > 0; ) {
    const token = peek(cursor);
    if (token.kind === 'end') throw unexpected(token);
    if (token.kind === 'sign' && token.text === '(') depth++;
    if (token.kind === 'sign' && token.text === ')') depth--;
    cursor.position++;
  }
  return cursor.tokens.slice(from, cursor.position - 1);
}

/** The columns that a layer adds: `SELECT before.*, expression AS name, … FROM before`. */
export function layerColumns({ at, words }: SqlTable): readonly SqlColumn[] {
  const end: SqlToken = { kind: 'end', text: '', at: words.at(-1)?.at ?? at };
  const cursor: SqlCursor = { tokens: [...words, end], position: 0 };
  expect(cursor, 'SELECT');
  cursor.position++;
  expect(cursor, '.');
  expect(cursor, '*');
  const columns: SqlColumn[] = [];
  while (takes(cursor, ',')) columns.push(columnAt(cursor));
  expect(cursor, 'FROM');
  return columns;
}

function columnAt(cursor: SqlCursor): SqlColumn {
  const start = cursor.position;
  const { at } = peek(cursor);
  const read = expressionAt(cursor);
  const words = cursor.tokens.slice(start, cursor.position);
  expect(cursor, 'AS');
  const name = peek(cursor).text;
  cursor.position++;
  return { name, at, words, ...read };
}

function expressionAt(cursor: SqlCursor): Pick<SqlColumn, 'expression' | 'foreign'> {
  const start = cursor.position;
  try {
    const expression = sqlExpression(cursor);
    if (peek(cursor).text !== 'AS') throw unexpected(peek(cursor));
    return { expression };
  } catch (error) {
    if (!(error instanceof ForeignText)) throw error;
    cursor.position = start;
    skipTo(cursor, 'AS');
    return { expression: undefined, foreign: error };
  }
}

/** Up to a word outside of all parentheses. */
function skipTo(cursor: SqlCursor, word: string): void {
  for (let depth = 0; ; cursor.position++) {
    const token = peek(cursor);
    if (token.kind === 'end') throw unexpected(token);
    if (depth === 0 && token.kind === 'word' && token.text === word) return;
    if (token.kind === 'sign' && token.text === '(') depth++;
    if (token.kind === 'sign' && token.text === ')') depth--;
  }
}

/** The same words and signs, however they are laid out. */
export function areSameWords(left: readonly SqlToken[], right: readonly SqlToken[]): boolean {
  return left.length === right.length && differenceAt(left, right) === undefined;
}

/** The first word that is another one. */
export function differenceAt(left: readonly SqlToken[], right: readonly SqlToken[]): SqlToken | undefined {
  return left.find(({ kind, text }, index) => kind !== right[index]?.kind || text !== right[index]?.text);
}
