import type { Bounds } from '../../model/scoring.ts';
import type { SpaceSide } from '../space/variable.ts';
import type { EventSum } from './event-sum.ts';
import type { LeadSum } from './lead-sum.ts';
import type { Range } from './ranges.ts';
/** Points to which the lead itself and its events add before anything bounds them. */
export interface JointColumn {
    readonly side: SpaceSide;
    /** What the lead itself adds: the sum of these. */
    readonly lead: readonly LeadSum[];
    /** What events add; absent = nothing. */
    readonly events?: EventSum;
    /** Instead of both: points of this dimension, which may be any. Only to prove. */
    readonly any?: AnyPoints;
    /** Sums beyond this range cannot be told from its ends. */
    readonly care: Range;
}
/** Points of a dimension of which only is known within what they lie, and how far they lie from those of the other side. */
export interface AnyPoints {
    readonly dimension: string;
    readonly range: Range;
}
/** Columns without those that are there already: gives their places among all. */
export type PlaceColumns = (key: string, make: () => readonly JointColumn[]) => readonly number[];
/** Points for what the lead itself and what its events add to each column. */
export type JointPoints = (lead: readonly number[], events: readonly number[]) => number;
/** Points and the places of the columns they are read from. */
export interface PointsOfColumns {
    readonly columns: readonly number[];
    readonly pointsOf: JointPoints;
}
export interface GuidedPoints extends PointsOfColumns {
    /** The same with soft bounds, for a search. */
    readonly guideOf: JointPoints;
}
/** Points that events alone decide. */
export interface EventColumn {
    readonly side: SpaceSide;
    readonly events: EventSum;
    readonly care: Range;
}
export declare const everything: Range;
/** What of one part of a sum can be told apart when the other part lies in `other`. */
export declare function careFor(care: Range, other: Range): Range;
/** Beyond bounds nothing can be told apart. */
export declare function careOfBounds({ min, max }: Bounds): Range;
/** From just below the first cut to the last: what can be told apart about points that are compared with them. */
export declare function careOfCuts(cuts: readonly number[]): Range;
/** Columns that are collected. */
export interface Columns {
    readonly columns: readonly JointColumn[];
    readonly placeColumns: PlaceColumns;
}
export declare function openColumns(): Columns;
