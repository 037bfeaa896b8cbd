import fc from 'fast-check';
import { rational } from '../../../src/support/rational.js';
/** Whole days of a window, at least one: mostly short, so that several windows end close together. */
export const arbitraryDays = fc.oneof({ withCrossShrink: true }, { weight: 6, arbitrary: fc.integer({ min: 1, max: 14 }) }, { weight: 3, arbitrary: fc.integer({ min: 1, max: 120 }) }, { weight: 1, arbitrary: fc.constantFrom(365, 1000) });
/** Scaled points: mostly small, so that sums meet thresholds exactly; rarely beyond 32 bits when added up. */
export const arbitraryPoints = fc.oneof({ withCrossShrink: true }, { weight: 12, arbitrary: fc.integer({ min: -10, max: 30 }) }, { weight: 4, arbitrary: fc.integer({ min: -2000, max: 5000 }) }, { weight: 1, arbitrary: fc.constantFrom(1_500_000_000, -1_500_000_000) });
/** A constant that numbers and date ages are compared with. */
export const arbitraryConstant = fc.oneof({ withCrossShrink: true }, { weight: 8, arbitrary: fc.integer({ min: -3, max: 40 }) }, { weight: 2, arbitrary: fc.integer({ min: -1000, max: 100_000 }) }, { weight: 1, arbitrary: fc.constantFrom(2_147_483_647, -2_147_483_648, 4_294_967_296) });
/** A share from 0 to 1, or beyond it up to the given whole. */
export function arbitraryShare(wholes = 1) {
    return fc
        .record({ part: fc.nat({ max: 59 }), denominator: fc.integer({ min: 1, max: 12 }) })
        .map(({ part, denominator }) => rational(part % (denominator * wholes + 1), denominator));
}
