import type { Rational } from '../../../src/support/rational.ts';
/** `11/50` or `7` of a vector. */
export declare function rationalOf(text: string): Rational;
