import { type Rational } from '../../../src/support/rational.ts';
/** An exact number of the format: a JSON integer or a decimal text. */
export type Exact = string | number;
/** Points or decimals as an integer of the given scale; a number that does not fit it fails the case. */
export declare function scaledOf(value: Exact, scale: number): number;
/** `3/4`, `0.5`, `12`. */
export declare function fractionOf(value: Exact): Rational;
/** `75` or `100/3` percent as a share. */
export declare function shareOf(percent: Exact): Rational;
export declare function pointsText(points: number, scale: number): string;
