/**
 * An exact fraction with a positive denominator, in lowest terms, as plain data.
 * Both parts are safe integers; arithmetic that may exceed them uses bigint inside and reports a RangeError.
 */
export interface Rational {
    readonly numerator: number;
    readonly denominator: number;
}
export declare const one: Rational;
/** `numerator / denominator` in lowest terms; RangeError for a denominator of 0 or parts beyond safe integers. */
export declare function rational(numerator: number | bigint, denominator?: number | bigint): Rational;
export declare function add(left: Rational, right: Rational): Rational;
export declare function subtract(left: Rational, right: Rational): Rational;
export declare function multiply(left: Rational, right: Rational): Rational;
/** RangeError when `right` is 0. */
export declare function divide(left: Rational, right: Rational): Rational;
/** Negative, 0 or positive, by cross-multiplication. */
export declare function compareRationals(left: Rational, right: Rational): number;
/** `3`, `1/2`, `-5/4`. */
export declare function formatRational(value: Rational): string;
