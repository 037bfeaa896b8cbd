import { greatestCommonDivisor } from './greatest-divisor.ts';

/** An exact fraction of any size with a positive denominator, not necessarily in lowest terms. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The exact sum, not in lowest terms. Halves are added first, so that only few additions meet long numbers; fractions of
 * one denominator cost least, and are best added up before.
 */
export function sumOfFractions(fractions: readonly Fraction[]): Fraction {
  const [first = { numerator: 0n, denominator: 1n }] = fractions;
  if (fractions.length < 2) return first;
  const middle = fractions.length >> 1;
  const [left, right] = [sumOfFractions(fractions.slice(0, middle)), sumOfFractions(fractions.slice(middle))];
  if (left.denominator === right.denominator)
    return { numerator: left.numerator + right.numerator, denominator: left.denominator };
  return {
    numerator: left.numerator * right.denominator + right.numerator * left.denominator,
    denominator: left.denominator * right.denominator,
  };
}

/** RangeError for a denominator of 0. */
export function lowestTerms({ numerator, denominator }: Fraction): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction needs a denominator other than 0');
  const divisor = greatestCommonDivisor(numerator, denominator) * (denominator < 0n ? -1n : 1n);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** `3`, `1/2`, `-5/4`. */
export function formatFraction({ numerator, denominator }: Fraction): string {
  return denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
}
