import type { Expression } from '../../../compile/salesforce/read/expression.ts';
import { fieldIn, textLiteral } from './component-formula.ts';

type Call = Expression & { readonly kind: 'call' };

export function callOf(expression: Expression | undefined, name: string): Call | undefined {
  return expression?.kind === 'call' && expression.name === name ? expression : undefined;
}

/** What `AND` holds, inside each other too; the expression itself where it is none. */
export function conjunctsOf(expression: Expression): readonly Expression[] {
  return callOf(expression, 'AND')?.of.flatMap(conjunctsOf) ?? [expression];
}

export function disjunctsOf(expression: Expression): readonly Expression[] {
  return callOf(expression, 'OR')?.of.flatMap(disjunctsOf) ?? [expression];
}

/** A number, also `0 - 5`. */
export function numberIn(expression: Expression | undefined): number | undefined {
  if (expression === undefined) return undefined;
  if (expression.kind === 'literal')
    return typeof expression.value === 'number' ? expression.value : undefined;
  if (expression.kind === 'opposite') {
    const number = numberIn(expression.of);
    return number === undefined ? undefined : 0 - number;
  }
  if (expression.kind !== 'signed' || (expression.sign !== '-' && expression.sign !== '+')) return undefined;
  const [left, right] = [numberIn(expression.left), numberIn(expression.right)];
  if (left === undefined || right === undefined) return undefined;
  return expression.sign === '-' ? left - right : left + right;
}

/** A picklist that has one of some values. */
export interface Picks {
  readonly field: string;
  readonly isPrior: boolean;
  readonly values: readonly string[];
}

/** `ISPICKVAL(f, "a")`, `CASE(f, "a", 1, "b", 1, 0) = 1`, or several of them with `OR`. */
export function picksOf(expression: Expression): Picks | undefined {
  const parts = disjunctsOf(expression).map(onePick);
  const [first] = parts;
  if (first === undefined) return undefined;
  if (parts.some((part) => part?.field !== first.field || part.isPrior !== first.isPrior)) return undefined;
  return { ...first, values: parts.flatMap((part) => part?.values ?? []) };
}

function onePick(expression: Expression): Picks | undefined {
  if (expression.kind === 'signed' && expression.sign === '=') {
    const text = textLiteral(expression.right);
    if (text !== undefined) return picked(expression.left, [text]);
    return numberIn(expression.right) === 1 ? casePick(expression.left) : undefined;
  }
  const call = callOf(expression, 'ISPICKVAL');
  const value = textLiteral(call?.of[1]);
  return value === undefined ? undefined : picked(call?.of[0], [value]);
}

function casePick(expression: Expression): Picks | undefined {
  const call = callOf(expression, 'CASE');
  if (call === undefined || numberIn(call.of.at(-1)) !== 0) return undefined;
  const arms = call.of.slice(1, -1);
  const keys = arms.filter((_, index) => index % 2 === 0).flatMap((key) => textLiteral(key) ?? []);
  const isOne = arms.every((part, index) => index % 2 === 0 || numberIn(part) === 1);
  return isOne && keys.length * 2 === arms.length ? picked(call.of[0], keys) : undefined;
}

function picked(subject: Expression | undefined, values: readonly string[]): Picks | undefined {
  const field = fieldIn(subject);
  if (field === undefined) return undefined;
  return { field, isPrior: callOf(subject, 'PRIORVALUE') !== undefined, values };
}

/** `CASE(f, "a", 10, "b", 20, …, 0)`: the number of each value. */
export function ranksOf(
  expression: Expression,
):
  | { readonly field: string; readonly isPrior: boolean; readonly ranks: ReadonlyMap<string, number> }
  | undefined {
  const call = callOf(expression, 'CASE');
  const subject = picked(call?.of[0], []);
  if (call === undefined || subject === undefined) return undefined;
  const ranks = new Map<string, number>();
  const arms = call.of.slice(1, -1);
  for (let at = 0; at + 1 < arms.length; at += 2) {
    const [key, rank] = [textLiteral(arms[at]), numberIn(arms[at + 1])];
    if (key === undefined || rank === undefined) return undefined;
    ranks.set(key, rank);
  }
  return { field: subject.field, isPrior: subject.isPrior, ranks };
}

/** The field of which the expression asks whether it is blank. */
export function blankAsked(expression: Expression): string | undefined {
  const call = callOf(expression, 'ISBLANK') ?? callOf(expression, 'ISNULL');
  if (call !== undefined) return fieldIn(call.of[0]);
  const pick = onePick(expression);
  return pick?.values.length === 1 && pick.values[0] === '' && !pick.isPrior ? pick.field : undefined;
}

export function isSameField(left: string | undefined, right: string | undefined): boolean {
  return left !== undefined && right !== undefined && left.toLowerCase() === right.toLowerCase();
}
