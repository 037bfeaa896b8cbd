import { divide, multiply, one, subtract } from '../../support/rational.js';
/** How many times the revenue still to win must be covered: 1 / ((1 − slip) · value win rate); none at slip 1 or win rate 0 (semantics §8). */
export function coverageNeed(slip, winRate) {
    const delivered = multiply(subtract(one, slip), winRate);
    return delivered.numerator <= 0 ? undefined : divide(one, delivered);
}
