import type { Bounds } from '../../model/scoring.ts';
import type { Range } from './ranges.ts';
/** A sum on one side: what it can be before its bounds, and those. */
export interface BoundedSum {
    readonly range: Range;
    readonly bounds: Bounds;
}
/**
 * Within what two sums differ once each is inside its bounds, when they differ by `delta` before. A bound hides differences
 * and never makes one larger, but for bounds that are themselves moved.
 */
export declare function boundedDelta(before: BoundedSum, after: BoundedSum, delta: Range): Range;
