import { divide, multiply, one, type Rational, subtract } from '../../support/rational.ts';

/** How many times the revenue still to win must be covered: 1 / ((1 − slip) · value win rate); none at slip 1 or win rate 0 (semantics §8). */
export function coverageNeed(slip: Rational, winRate: Rational): Rational | undefined {
  const delivered = multiply(subtract(one, slip), winRate);
  return delivered.numerator <= 0 ? undefined : divide(one, delivered);
}
