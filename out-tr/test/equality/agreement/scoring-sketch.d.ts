import fc from 'fast-check';
import type { Bounds } from '../../../src/model/scoring.ts';
import type { Rational } from '../../../src/support/rational.ts';
import { type RuleSketch } from './rule-sketch.ts';
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
    readonly groups: readonly {
        readonly bounds: Bounds;
        readonly rules: readonly RuleSketch[];
    }[];
}
export declare const arbitraryScoring: fc.Arbitrary<ScoringSketch>;
