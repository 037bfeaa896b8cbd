import type { Exact } from '../../support/exact.ts';
import { isNothing } from '../../support/exact.ts';

/** How long the bar of an amount is where the largest takes the whole room; at least a hair, so that nothing vanishes that is there. */
export function lengthOf(amount: Exact, most: Exact, room: number): number {
  if (isNothing(amount)) return 0;
  const tenths =
    (amount.numerator * most.denominator * BigInt(room * 10)) / (amount.denominator * most.numerator);
  return Math.max(1, Number(tenths) / 10);
}
