import fc from 'fast-check';
import type { Bounds } from '../../../src/model/scoring.ts';
import type { Rational } from '../../../src/support/rational.ts';
import { arbitraryPoints, arbitraryShare } from './quantity.ts';
import { arbitraryRule, type RuleSketch } from './rule-sketch.ts';

/** A scoring before its rules know what they can name. */
export interface ScoringSketch {
  readonly scale: number;
  readonly fit: DimensionSketch | null;
  readonly engagement: DimensionSketch | null;
  readonly others: readonly DimensionSketch[];
  readonly total: Bounds;
  readonly minKnown: Rational | null;
  readonly grades: readonly Threshold<Rational>[];
  readonly bands: readonly Threshold<number>[];
  readonly outcomes: readonly string[];
  /** What stands in the matrix, row by row; beyond its end cells are empty. */
  readonly cells: readonly number[];
}

/** No `from` = always. */
export interface Threshold<From> {
  readonly id: string;
  readonly from: From | null;
}

export interface DimensionSketch {
  readonly bounds: Bounds;
  readonly groups: readonly { readonly bounds: Bounds; readonly rules: readonly RuleSketch[] }[];
}

const bounds: fc.Arbitrary<Bounds> = fc
  .record({ low: fc.option(arbitraryPoints, { freq: 2 }), high: fc.option(arbitraryPoints, { freq: 2 }) })
  .map(({ low, high }) => ({
    ...(low !== null && { min: Math.min(low, high ?? low) }),
    ...(high !== null && { max: Math.max(high, low ?? high) }),
  }));

const dimension: fc.Arbitrary<DimensionSketch> = fc.record({
  bounds,
  groups: fc.array(
    fc.record({ bounds, rules: fc.array(arbitraryRule, { minLength: 1, maxLength: 4, size: 'max' }) }),
    { minLength: 1, maxLength: 2 },
  ),
});

/** Labels of which two pairs make the same cell: A and 11, A1 and 1. */
const gradeIds = ['A', 'B', 'A1', '2'] as const;
const bandIds = ['1', '11', 'hot', '2'] as const;

export const arbitraryScoring: fc.Arbitrary<ScoringSketch> = fc.record({
  scale: fc.integer({ min: 0, max: 2 }),
  fit: fc.option(dimension, { freq: 5 }),
  engagement: fc.option(dimension, { freq: 5 }),
  others: fc.array(dimension, { maxLength: 1 }),
  total: bounds,
  minKnown: fc.option(arbitraryShare(), { freq: 2 }),
  grades: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...gradeIds), from: fc.option(arbitraryShare(2), { freq: 3 }) }),
    { selector: ({ id }) => id, maxLength: 4, size: 'max' },
  ),
  bands: fc.uniqueArray(
    fc.record({ id: fc.constantFrom(...bandIds), from: fc.option(arbitraryPoints, { freq: 3 }) }),
    { selector: ({ id }) => id, maxLength: 4, size: 'max' },
  ),
  outcomes: fc.subarray(['nurture', 'constructor', 'objection', 'sales-ready'], { minLength: 1 }),
  cells: fc.array(fc.noBias(fc.nat({ max: 9 })), { maxLength: 20, size: 'max' }),
});
