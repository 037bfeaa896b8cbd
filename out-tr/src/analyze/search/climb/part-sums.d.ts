import type { Diagrams, Node } from '../../diagram/diagrams.ts';
import type { LeadSum } from '../../score/lead-sum.ts';
/** Sums of diagrams for leads of which each differs little from the one before: only what reads the difference is looked up. */
export interface PartSums {
    /** Looks at another lead. */
    readonly look: (classes: readonly number[]) => void;
    /** Of the lead that is looked at, before the bounds of the sum. */
    readonly sumOf: (sum: LeadSum) => number;
}
export declare function openPartSums(diagrams: Diagrams, sums: readonly LeadSum[]): PartSums;
/** The result of a diagram for a class of every variable. */
export declare function resultAt(diagrams: Diagrams, root: Node, classes: readonly number[]): number;
