import type { Path } from '../diagram/cheapest.ts';
import type { Node } from '../diagram/diagrams.ts';
import type { LeadSum } from './lead-sum.ts';
import type { Range } from './ranges.ts';
import type { Scene } from './scene.ts';
import type { LeadVerdict } from './verdict-plan.ts';
/** Leads that cannot be told apart once their events are known: what they add to each column, and the cheapest of them. */
export interface LeadVector {
    readonly cost: number;
    /** By column; 0 where the kind no longer depends on it. */
    readonly values: readonly number[];
    readonly classes: Path['classes'];
}
/** By what is left to ask of a kind; the cheapest first. */
export type LeadVectors = ReadonlyMap<Node, readonly LeadVector[]>;
export interface LeadColumn {
    /** What the lead itself adds: the sum of these. */
    readonly sums: readonly LeadSum[];
    /** Sums beyond this range cannot be told from its ends. */
    readonly care: Range;
    /** The verdict variables that look at it. */
    readonly readers: readonly number[];
    /** Told apart for every kind. */
    readonly isAlways: boolean;
}
/** All vectors of the leads whose kind is not 0. Where a kind does not depend on a column any more, it is not told apart. */
export declare function leadVectors(scene: Scene, kinds: Node, verdicts: readonly LeadVerdict[], columns: readonly LeadColumn[]): LeadVectors;
