import { multiply, one, type Rational, subtract } from '../support/rational.ts';

/** Which share of what is still to win a coverage brings: coverage · (1 − slip) · value win rate (semantics §8). */
export function coverageDelivered(coverage: Rational, slip: Rational, winRate: Rational): Rational {
  return multiply(multiply(coverage, subtract(one, slip)), winRate);
}
