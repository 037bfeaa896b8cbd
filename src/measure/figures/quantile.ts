import type { Rational } from '../../support/rational.ts';

/** The value at the nearest rank ⌈q·n⌉ of values in order, 0 < q <= 1; undefined of none (semantics §8). */
export function quantileOf<Value>(ordered: readonly Value[], q: Rational): Value | undefined {
  const product = BigInt(q.numerator) * BigInt(ordered.length);
  const denominator = BigInt(q.denominator);
  const rank = (product + denominator - 1n) / denominator;
  return ordered[Number(rank) - 1];
}
