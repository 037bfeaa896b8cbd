import { greatestCommonDivisor } from './greatest-divisor.ts';
import type { Rational } from './rational.ts';

/**
 * An exact fraction of any size with a positive denominator, in lowest terms. For long sums, whose denominators grow
 * beyond the safe integers of `Rational`; it is no JSON and never leaves a computation but as text.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const nothing: Exact = { numerator: 0n, denominator: 1n };

/** `numerator / denominator` in lowest terms; RangeError for a denominator of 0. */
export function exact(numerator: bigint | number, denominator: bigint | number = 1n): Exact {
  return reduced(BigInt(numerator), BigInt(denominator));
}

export function exactOf(value: Rational): Exact {
  return { numerator: BigInt(value.numerator), denominator: BigInt(value.denominator) };
}

export function plus(left: Exact, right: Exact): Exact {
  if (left.denominator === 1n && right.denominator === 1n)
    return { numerator: left.numerator + right.numerator, denominator: 1n };
  return reduced(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function minus(left: Exact, right: Exact): Exact {
  return plus(left, { numerator: -right.numerator, denominator: right.denominator });
}

export function times(left: Exact, right: Exact): Exact {
  return reduced(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** RangeError when `right` is 0. */
export function over(left: Exact, right: Exact): Exact {
  return reduced(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function sumOf(values: Iterable<Exact>): Exact {
  let sum = nothing;
  for (const value of values) sum = plus(sum, value);
  return sum;
}

/** Negative, 0 or positive. */
export function compareExact(left: Exact, right: Exact): number {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}

export function isNothing(value: Exact): boolean {
  return value.numerator === 0n;
}

/** The smallest whole number that is not below the value. */
export function ceiling({ numerator, denominator }: Exact): bigint {
  const whole = numerator / denominator;
  return whole * denominator < numerator ? whole + 1n : whole;
}

/** `3`, `1/2`, `-5/4`. */
export function formatExact({ numerator, denominator }: Exact): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}

function reduced(numerator: bigint, denominator: bigint): Exact {
  if (denominator === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}
