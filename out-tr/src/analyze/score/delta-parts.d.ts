import type { Bounds, Dimension, ScoringRule } from '../../model/scoring.ts';
import { type SideSums } from './lead-points.ts';
import { type Range } from './ranges.ts';
/** Rules that are added up inside bounds of their own; without bounds, all rules of a dimension that only its own bounds hold. */
export interface DeltaPart extends Bounds {
    /** The group; empty for those without bounds. */
    readonly id: string;
    readonly rules: readonly ScoringRule[];
}
/** The parts of a dimension. Bounds that no lead can reach are none. */
export declare function deltaParts(sums: SideSums, { groups }: Dimension): readonly DeltaPart[];
export declare function isFree({ min, max }: Bounds): boolean;
/** Those of the bounds that points in a range can reach. */
export declare function bindingBounds({ min, max }: Bounds, { least, most }: Range): Bounds;
export declare function rangeOfRules(sums: SideSums, rules: readonly ScoringRule[]): Range;
/** Within what the points of a dimension lie. */
export declare function rangeOfDimension(sums: SideSums, dimension: Dimension): Range;
/** Within what the points of parts can lie, all of them together. */
export declare function rangeOfParts(sums: SideSums, parts: readonly DeltaPart[]): Range;
