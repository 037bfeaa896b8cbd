import type { BetweenTest, ComparisonTest } from '../../../criteria/criterion.ts';
import type { Column } from '../column.ts';
import { otherStore } from './caveat.ts';
import { all, type Condition, test, unaskable } from './condition.ts';
import { argumentLiteral, numberLiteral } from './literal.ts';

export const signs = { gte: '>=', gt: '>', lte: '<=', lt: '<' } as const;

/** Compares a number with a constant; a blank stands for a number that fails the comparison. */
export function numberCondition(column: Column, asked: ComparisonTest | BetweenTest): Condition {
  if (column.store !== 'number') return unaskable(otherStore);
  const { scale } = column.attribute;
  if (asked.op !== 'between') return comparison(column.name, asked.op, asked.value, scale);
  return all([
    comparison(column.name, 'gte', asked.low, scale),
    comparison(column.name, 'lte', asked.high, scale),
  ]);
}

/** `expression` compared with a scaled constant; false when the expression is blank. */
export function comparison(
  expression: string,
  op: ComparisonTest['op'],
  value: number,
  scale: number,
): Condition {
  const failing = op === 'gte' ? value - 1 : op === 'lte' ? value + 1 : value;
  const guarded = `BLANKVALUE(${expression}, ${argumentLiteral(failing, scale)})`;
  return test(`${guarded} ${signs[op]} ${numberLiteral(value, scale)}`);
}
