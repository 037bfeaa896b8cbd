import type { Rational } from '../../support/rational.ts';
/**
 * An amount in minor units by shares that sum to 1, so that the parts add up exactly: whole units down, what is left to
 * the largest remainders, ties to the earlier part; a negative amount like its opposite (semantics §9).
 */
export declare function splitMoney(minor: number, shares: readonly Rational[]): readonly number[];
