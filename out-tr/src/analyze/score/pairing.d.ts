import type { Budget } from '../budget.ts';
import type { Diagrams } from '../diagram/diagrams.ts';
import type { EventGroups, EventVector } from './event-vectors.ts';
import type { JointPoints } from './joint-column.ts';
import type { LeadVector, LeadVectors } from './lead-vectors.ts';
import type { JointVerdict } from './verdict-plan.ts';
/** A lead and a timeline that together are of a kind. */
export interface Pair {
    readonly cost: number;
    readonly lead: LeadVector;
    readonly events: EventVector;
}
/** What is paired. */
export interface Pairing {
    readonly diagrams: Diagrams;
    readonly budget: Budget;
    readonly leads: LeadVectors;
    readonly events: EventGroups;
    /** Verdicts for which points of both are added. */
    readonly together: readonly JointVerdict[];
}
/** Takes in pairs and says which are still worth looking at. */
export interface BestPairs {
    /** A pair of a kind may only be offered when it costs less. */
    readonly least: (kind: number) => number;
    readonly offer: (kind: number, pair: Pair) => void;
}
/**
 * Offers the cheapest pair of every kind. What events alone decide is known of a whole group of timelines; only where a sum
 * of points of both is asked after that, single pairs are looked at, cheap ones first, until none can be cheaper.
 */
export declare function pairUp(pairing: Pairing, best: BestPairs): void;
/**
 * The cheapest pair for every number of points that leads of a kind can have. Points only rise with what is added, but a
 * bound may hide what was added, so every pair is looked at.
 */
export declare function pairsByPoints(pairing: Pairing, pointsOf: JointPoints, best: Map<number, Pair>): void;
