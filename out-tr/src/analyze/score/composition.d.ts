import type { Bounds, Dimension, Group, Scoring } from '../../model/scoring.ts';
/** How the points of a scoring come about: what the lead itself decides, what its events do, and where both meet. */
export interface Composition {
    readonly total: Bounds;
    /** Without a rule of events; a dimension without any rule is here. */
    readonly ofLead: readonly Dimension[];
    /** Without a rule about the lead itself. */
    readonly ofEvents: readonly Dimension[];
    readonly mixed: readonly MixedDimension[];
}
/** A dimension in which points of both kinds are added before a bound. */
export interface MixedDimension extends Bounds {
    readonly id: string;
    readonly meetings: readonly Meeting[];
}
/** Groups whose raw points of both kinds are added, then brought inside the bounds. */
export interface Meeting extends Bounds {
    /** Groups already inside their bounds: a bounded one with rules of both kinds is alone, and its bounds are those of the meeting. */
    readonly groups: readonly Group[];
}
/** Points of a meeting, from the lead itself and from its events together. */
export type PointsOfMeeting = (meeting: Meeting) => number;
export declare function compositionOf({ dimensions, total }: Scoring): Composition;
export declare function pointsOfMixed(dimension: MixedDimension, pointsOf: PointsOfMeeting): number;
