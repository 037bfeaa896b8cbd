import type { Rational } from './rational.ts';
/** `numerator / denominator` rounded to a whole number, half away from zero (semantics §1). RangeError for 0 below. */
export declare function roundQuotient(numerator: bigint, denominator: bigint): bigint;
/** The value as an integer scaled by 10^scale, rounded half away from zero; RangeError beyond the safe integers. */
export declare function roundToScale(value: Rational, scale: number): number;
