import { ForeignText } from '../../../analyze/told/foreign-text.ts';
import type { Expression, Sign } from './expression.ts';
import { formulaTokens, type Token } from './formula-tokens.ts';

/** `a || b` is `OR(a, b)`, and so on. */
const connectives: readonly (readonly [sign: string, name: string])[] = [
  ['||', 'OR'],
  ['&&', 'AND'],
];

/** Signs by how tightly they bind, loosest first; a comparison is not compared again. */
const levels: readonly (readonly Sign[])[] = [
  ['=', '<>', '>', '>=', '<', '<='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** Parentheses and minuses inside each other beyond which no formula of ours goes. */
const deepest = 40;

interface Cursor {
  readonly tokens: readonly Token[];
  position: number;
  depth: number;
}

/** The formula as a tree. Throws ForeignText at the first sign that does not belong there. */
export function parseFormula(formula: string): Expression {
  const cursor: Cursor = { tokens: formulaTokens(formula), position: 0, depth: 0 };
  const expression = connected(cursor);
  const rest = peek(cursor);
  if (rest.kind !== 'end') throw unexpected(rest);
  return expression;
}

/** `&&` binds more tightly than `||`, both more loosely than any other sign. */
function connected(cursor: Cursor, level = 0): Expression {
  const [sign, name] = connectives[level] ?? [];
  if (sign === undefined || name === undefined) return ofLevel(cursor, 0);
  const first = connected(cursor, level + 1);
  const of = [first];
  while (takes(cursor, sign)) of.push(connected(cursor, level + 1));
  return of.length === 1 ? first : { kind: 'call', name, of, at: first.at };
}

function ofLevel(cursor: Cursor, level: number): Expression {
  const signs = levels[level];
  if (signs === undefined) return operand(cursor);
  let left = ofLevel(cursor, level + 1);
  for (let sign = signAmong(cursor, signs); sign !== undefined; sign = signAmong(cursor, signs)) {
    const right = ofLevel(cursor, level + 1);
    left = { kind: 'signed', sign, left, right, at: left.at };
    if (level === 0) break;
  }
  return left;
}

function signAmong(cursor: Cursor, signs: readonly Sign[]): Sign | undefined {
  const { kind, text } = peek(cursor);
  const meant = text === '!=' ? '<>' : text === '==' ? '=' : text;
  const sign = kind === 'sign' ? signs.find((one) => one === meant) : undefined;
  if (sign !== undefined) cursor.position++;
  return sign;
}

function operand(cursor: Cursor): Expression {
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
      if (token.text === '-') return opposite(cursor, token);
      if (token.text === '!') return denied(cursor, token);
      if (token.text !== '(') throw unexpected(token);
      return inside(cursor, token, () => {
        const inner = connected(cursor);
        expect(cursor, ')');
        return inner;
      });
  }
}

/** A minus binds more tightly than any sign between two operands. */
function opposite(cursor: Cursor, minus: Token): Expression {
  const of = inside(cursor, minus, () => operand(cursor));
  if (of.kind === 'literal' && typeof of.value === 'number')
    return { kind: 'literal', value: 0 - of.value, at: minus.at };
  return { kind: 'opposite', of, at: minus.at };
}

/** `!a` is `NOT(a)`. */
function denied(cursor: Cursor, sign: Token): Expression {
  return { kind: 'call', name: 'NOT', of: [inside(cursor, sign, () => operand(cursor))], at: sign.at };
}

/** Names of functions and constants are the same in capitals and small letters. */
const words: ReadonlyMap<string, boolean | null> = new Map([
  ['TRUE', true],
  ['FALSE', false],
  ['NULL', null],
]);

function named(cursor: Cursor, { at, text }: Token): Expression {
  const word = words.get(text.toUpperCase());
  if (word !== undefined) return { kind: 'literal', value: word, at };
  const open = peek(cursor);
  if (open.text !== '(' || open.kind !== 'sign') return { kind: 'field', name: text, at };
  cursor.position++;
  return inside(cursor, open, () => ({
    kind: 'call',
    name: text.toUpperCase(),
    of: argumentsOf(cursor),
    at,
  }));
}

function argumentsOf(cursor: Cursor): readonly Expression[] {
  const of: Expression[] = [];
  if (peek(cursor).kind === 'sign' && peek(cursor).text === ')') {
    cursor.position++;
    return of;
  }
  do of.push(connected(cursor));
  while (takes(cursor, ','));
  expect(cursor, ')');
  return of;
}

function inside(cursor: Cursor, open: Token, read: () => Expression): Expression {
  if (++cursor.depth > deepest) throw new ForeignText('parentheses too deep inside each other', open.at);
  const expression = read();
  cursor.depth--;
  return expression;
}

function takes(cursor: Cursor, text: string): boolean {
  const token = peek(cursor);
  const found = token.kind === 'sign' && token.text === text;
  if (found) cursor.position++;
  return found;
}

function expect(cursor: Cursor, text: string): void {
  const token = peek(cursor);
  if (!takes(cursor, text)) throw unexpected(token);
}

function peek({ position, tokens }: Cursor): Token {
  return tokens[position] ?? { kind: 'end', text: '', at: tokens.at(-1)?.at ?? 0 };
}

function unexpected({ at, kind, text }: Token): ForeignText {
  return new ForeignText(kind === 'end' ? 'it ends too early' : `“${text}” at this place`, at);
}
