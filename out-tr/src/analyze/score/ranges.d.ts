import type { Diagrams, Node } from '../diagram/diagrams.ts';
/** Between which whole numbers something lies; infinite where nothing bounds it. */
export interface Range {
    readonly least: number;
    readonly most: number;
}
/** The least and the greatest result of a diagram. */
export type RangeOf = (node: Node) => Range;
export declare const nothing: Range;
export declare function openRanges(diagrams: Diagrams): RangeOf;
export declare function rangeSum(ranges: readonly Range[]): Range;
/** From the least of both to the most of both. */
export declare function rangeHull(one: Range, other: Range): Range;
/** What both have in common; empty where the least is more than the most. */
export declare function overlap(one: Range, other: Range): Range;
/**
 * What can be told apart, when several parts of one sum are cut off at once: none of them is cut to less than its least or
 * to more than its most, for the cuts of the others count on that.
 */
export declare function cutInside(care: Range, own: Range): Range;
