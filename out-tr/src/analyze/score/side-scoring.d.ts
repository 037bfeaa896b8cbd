import type { Dimension, Scoring } from '../../model/scoring.ts';
import type { SpaceSide } from '../space/variable.ts';
import { type Composition, type Meeting, type MixedDimension } from './composition.ts';
import { type SideSums } from './lead-points.ts';
import type { LeadSum } from './lead-sum.ts';
/** The scoring of one side, with what the lead itself decides as sums of diagrams, each made when it is first needed. */
export interface SideScoring {
    readonly side: SpaceSide;
    readonly scoring: Scoring;
    readonly composition: Composition;
    readonly sums: SideSums;
    /** The most events of a lead; absent = any number. */
    readonly mostEvents?: number;
    /** Only events of these signals; absent = of any. */
    readonly signals?: readonly string[];
    /** Are points of dimensions that the lead itself and its events decide together taken as any that can be? Only to prove. */
    readonly isLoose?: boolean;
    /** Points of a dimension without events. */
    readonly pointsOf: (dimension: Dimension) => LeadSum;
    /** What the lead itself adds to a meeting. */
    readonly pointsAt: (meeting: Meeting) => LeadSum;
    /** How much of the fit is known, and has to be for a grade; nothing where any is enough. */
    readonly known: () => KnownFit | undefined;
    /** The dimension of this name; `events` or `lead` when only those decide its points. */
    readonly dimension: (id: string) => DecidedDimension;
}
export type DecidedDimension = {
    readonly by: 'lead' | 'events';
    readonly dimension: Dimension;
} | {
    readonly by: 'both';
    readonly dimension: MixedDimension;
};
export interface KnownFit {
    readonly points: LeadSum;
    readonly least: number;
}
export declare function openSideScoring(scoring: Scoring, side: SpaceSide, sums: SideSums): SideScoring;
