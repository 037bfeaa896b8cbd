import { type Rational } from '../../support/rational.ts';
/** How many times the revenue still to win must be covered: 1 / ((1 − slip) · value win rate); none at slip 1 or win rate 0 (semantics §8). */
export declare function coverageNeed(slip: Rational, winRate: Rational): Rational | undefined;
