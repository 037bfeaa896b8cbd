import type { Expression } from '../../../../compile/salesforce/read/expression.ts';
import { callOf, numberIn } from '../expression-shapes.ts';
import type { FieldFormula, LeadNames } from '../lead-reading.ts';

/** Points that are added up and brought inside bounds, in the numbers of the formula. */
export interface ScoreSum {
  readonly min?: number;
  readonly max?: number;
  readonly terms: readonly ScoreTerm[];
  /** What the whole is divided by. */
  readonly divisor: number;
  /** Blank for leads that object. */
  readonly isBlankUnderObjection: boolean;
}

export type ScoreTerm =
  /** The points of another calculated field. */
  | { readonly kind: 'field'; readonly name: string; readonly expression: Expression }
  /** A sum inside the sum, with bounds of its own. */
  | { readonly kind: 'sum'; readonly sum: ScoreSum; readonly expression: Expression }
  | { readonly kind: 'points'; readonly expression: Expression };

/** The sum that an expression is. */
export function scoreSum(names: LeadNames, expression: Expression): ScoreSum {
  const objection = withoutObjection(names, expression);
  if (objection !== undefined) return { ...scoreSum(names, objection), isBlankUnderObjection: true };
  const divided = dividedBy(expression);
  if (divided !== undefined) return { ...scoreSum(names, divided.of), divisor: divided.by };
  const { inner, max, min } = withoutBounds(expression);
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    terms: termsOf(inner).map((term) => scoreTerm(names, term)),
    divisor: 1,
    isBlankUnderObjection: false,
  };
}

function scoreTerm(names: LeadNames, expression: Expression): ScoreTerm {
  const blank = callOf(expression, 'BLANKVALUE');
  const inner = blank !== undefined && numberIn(blank.of[1]) === 0 ? blank.of[0] : expression;
  if (inner?.kind === 'field' && isCalculatedNumber(names, inner.name))
    return { kind: 'field', name: inner.name.toLowerCase(), expression };
  const isBounded = withoutBounds(expression).inner !== expression;
  return isBounded
    ? { kind: 'sum', sum: scoreSum(names, expression), expression }
    : { kind: 'points', expression };
}

export function isCalculatedNumber({ formulas }: LeadNames, name: string): boolean {
  const type = formulas.get(name.toLowerCase())?.field.type ?? '';
  return ['Currency', 'Number', 'Percent'].includes(type);
}

/** `IF(objection, NULL, points)`. */
function withoutObjection({ dictionary }: LeadNames, expression: Expression): Expression | undefined {
  const [when, then, otherwise] = callOf(expression, 'IF')?.of ?? [];
  if (when?.kind !== 'field' || then?.kind !== 'literal' || then.value !== null) return undefined;
  return dictionary.own.get(when.name.toLowerCase())?.keeps === 'objection' ? otherwise : undefined;
}

/** `(points) / 100`. */
function dividedBy(expression: Expression): { readonly of: Expression; readonly by: number } | undefined {
  if (expression.kind !== 'signed' || expression.sign !== '/') return undefined;
  const by = numberIn(expression.right);
  return by !== undefined && /^10+$/.test(String(by)) ? { of: expression.left, by } : undefined;
}

/** `MIN(50, MAX(0, points))`, or the other way round. */
function withoutBounds(expression: Expression): {
  readonly inner: Expression;
  readonly min?: number;
  readonly max?: number;
} {
  let inner = expression;
  const bounds: { min?: number; max?: number } = {};
  for (let call = boundCall(inner); call !== undefined; call = boundCall(inner)) {
    const [first, second] = call.of;
    const [left, right] = [numberIn(first), numberIn(second)];
    const bound = left ?? right;
    const next = left === undefined ? first : second;
    const key = call.name === 'MIN' ? 'max' : 'min';
    if (bound === undefined || next === undefined || (left !== undefined && right !== undefined)) break;
    if (bounds[key] !== undefined) break;
    bounds[key] = bound;
    inner = next;
  }
  return { inner, ...bounds };
}

function boundCall(expression: Expression): (Expression & { readonly kind: 'call' }) | undefined {
  const call = callOf(expression, 'MIN') ?? callOf(expression, 'MAX');
  return call?.of.length === 2 ? call : undefined;
}

/** What is added up; what is subtracted comes with a minus. */
function termsOf(expression: Expression): readonly Expression[] {
  if (numberIn(expression) !== undefined) return [expression];
  if (expression.kind !== 'signed') return [expression];
  if (expression.sign === '+') return [...termsOf(expression.left), ...termsOf(expression.right)];
  if (expression.sign !== '-') return [expression];
  const subtracted = termsOf(expression.right).map((of): Expression => ({ kind: 'opposite', of, at: of.at }));
  return [...termsOf(expression.left), ...subtracted];
}

/** The sum of a calculated field. */
export function sumOfField(names: LeadNames, { expression }: FieldFormula): ScoreSum {
  return scoreSum(names, expression);
}
