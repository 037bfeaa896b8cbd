import fc from 'fast-check';
import { type Rational } from '../../../src/support/rational.ts';
/** Whole days of a window, at least one: mostly short, so that several windows end close together. */
export declare const arbitraryDays: fc.Arbitrary<number>;
/** Scaled points: mostly small, so that sums meet thresholds exactly; rarely beyond 32 bits when added up. */
export declare const arbitraryPoints: fc.Arbitrary<number>;
/** A constant that numbers and date ages are compared with. */
export declare const arbitraryConstant: fc.Arbitrary<number>;
/** A share from 0 to 1, or beyond it up to the given whole. */
export declare function arbitraryShare(wholes?: number): fc.Arbitrary<Rational>;
