import { type DimensionDelta } from './dimension-delta.ts';
import { type LeadMoves } from './lead-moves.ts';
import type { PointsKind } from './points-asked.ts';
import { type Range } from './ranges.ts';
import type { Scene } from './scene.ts';
/** How the points of the two sides of a scene differ, told from their groups of rules alone. */
export interface ScoreDelta {
    /** Points of which every lead has the same on both sides; of the others nothing is said. */
    readonly same: ReadonlySet<PointsKind>;
    /** Where something is left once everything equal is taken off. */
    readonly left: readonly DimensionDelta[];
    /** Within what points of the second side exceed those of the first, for the same lead; nothing where they cannot be compared. */
    readonly ranges: PointsRanges | undefined;
    /** The same by lead, of points of which the lead itself decides how far they move. */
    readonly moves: PointsMoves;
}
export type PointsRanges = Readonly<Record<PointsKind, Range>>;
export type PointsMoves = Readonly<Partial<Record<PointsKind, LeadMoves>>>;
/** Compares group by group and makes no vectors, so it stays fast where rules are many and dense. */
export declare function scoreDelta(scene: Scene): ScoreDelta;
