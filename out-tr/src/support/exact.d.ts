import type { Rational } from './rational.ts';
/**
 * An exact fraction of any size with a positive denominator, in lowest terms. For long sums, whose denominators grow
 * beyond the safe integers of `Rational`; it is no JSON and never leaves a computation but as text.
 */
export interface Exact {
    readonly numerator: bigint;
    readonly denominator: bigint;
}
export declare const nothing: Exact;
/** `numerator / denominator` in lowest terms; RangeError for a denominator of 0. */
export declare function exact(numerator: bigint | number, denominator?: bigint | number): Exact;
export declare function exactOf(value: Rational): Exact;
export declare function plus(left: Exact, right: Exact): Exact;
export declare function minus(left: Exact, right: Exact): Exact;
export declare function times(left: Exact, right: Exact): Exact;
/** RangeError when `right` is 0. */
export declare function over(left: Exact, right: Exact): Exact;
export declare function sumOf(values: Iterable<Exact>): Exact;
/** Negative, 0 or positive. */
export declare function compareExact(left: Exact, right: Exact): number;
export declare function isNothing(value: Exact): boolean;
/** The smallest whole number that is not below the value. */
export declare function ceiling({ numerator, denominator }: Exact): bigint;
/** `3`, `1/2`, `-5/4`. */
export declare function formatExact({ numerator, denominator }: Exact): string;
