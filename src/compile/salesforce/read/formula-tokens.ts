import { ForeignText } from '../../../analyze/told/foreign-text.ts';

/** A word or sign of a formula and where it begins. */
export interface Token {
  readonly kind: 'name' | 'number' | 'text' | 'sign' | 'end';
  /** Of a text, what stands between its quotes. */
  readonly text: string;
  readonly at: number;
}

const shapes: readonly (readonly [Token['kind'], RegExp])[] = [
  // Fields of other records have names with dots, global variables begin with a dollar sign.
  ['name', /\$?[A-Za-z]\w*(?:\.\w+)*/y],
  ['number', /\d+(?:\.\d+)?(?![\w.])/y],
  ['text', /"[^"\\\r\n]*"|'[^'\\\r\n]*'/y],
  ['sign', />=|<=|<>|!=|==|&&|\|\||[-+*/&=<>(),!]/y],
];

const comment = /\/\*[\s\S]*?\*\//y;

/** The formula cut into its words and signs. Escapes and signs of other languages are foreign. */
export function formulaTokens(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const skipped = skippedAt(formula, at);
    if (skipped > 0) {
      at += skipped;
      continue;
    }
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.kind === 'text' ? token.text.length + 2 : token.text.length;
  }
  return [...tokens, { kind: 'end', text: '', at: formula.length }];
}

/** How many signs of blanks or of a comment begin here. */
function skippedAt(formula: string, at: number): number {
  if (/\s/.test(formula.charAt(at))) return 1;
  comment.lastIndex = at;
  return comment.exec(formula)?.[0].length ?? 0;
}

function tokenAt(formula: string, at: number): Token {
  for (const [kind, shape] of shapes) {
    shape.lastIndex = at;
    const text = shape.exec(formula)?.[0];
    if (text !== undefined) return { kind, text: kind === 'text' ? text.slice(1, -1) : text, at };
  }
  throw new ForeignText(`the sign ${formula.charAt(at)}`, at);
}
