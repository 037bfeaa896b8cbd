import type { Expression } from '../../../../compile/salesforce/read/expression.ts';
import { callOf, numberIn } from '../expression-shapes.ts';

/** A condition and what it gives, in the order in which they are tried. */
export interface MatchCase {
  readonly when: Expression;
  readonly gives: Expression;
}

/** `CASE(MIN(IF(a, 1, 3), IF(b, 2, 3)), 1, x, 2, y, otherwise)`: x where a holds, else y where b does. */
export function firstMatch(
  expression: Expression,
): { readonly cases: readonly MatchCase[]; readonly otherwise: Expression } | undefined {
  const call = callOf(expression, 'CASE');
  const [subject, ...arms] = call?.of ?? [];
  const otherwise = arms.at(-1);
  if (subject === undefined || otherwise === undefined) return undefined;
  const numbers = callOf(subject, 'MIN')?.of ?? [subject];
  const conditions = numbers.map((one) => numbered(one, numbers.length + 1));
  const cases: MatchCase[] = [];
  for (let at = 0; at + 1 < arms.length; at += 2) {
    const [number, gives] = [numberIn(arms[at]), arms[at + 1]];
    const condition = conditions.find((one) => one?.number === number);
    if (condition === undefined || gives === undefined || number !== at / 2 + 1) return undefined;
    cases.push({ when: condition.when, gives });
  }
  return cases.length === numbers.length ? { cases, otherwise } : undefined;
}

function numbered(
  expression: Expression,
  none: number,
): { readonly when: Expression; readonly number: number } | undefined {
  const [when, then, otherwise] = callOf(expression, 'IF')?.of ?? [];
  const number = numberIn(then);
  if (when === undefined || number === undefined || numberIn(otherwise) !== none) return undefined;
  return { when, number };
}

/** The same as `IF(a, x, IF(b, y, otherwise))`, which is read case by case. */
export function asNested(expression: Expression): Expression {
  const match = firstMatch(expression);
  if (match === undefined) return expression;
  return match.cases.reduceRight<Expression>(
    (otherwise, { gives, when }) => ({
      kind: 'call',
      name: 'IF',
      of: [when, gives, otherwise],
      at: expression.at,
    }),
    match.otherwise,
  );
}
