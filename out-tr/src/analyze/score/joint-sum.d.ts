import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from '../diagram/diagrams.ts';
/**
 * A sum of diagrams without bounds: what each class of a variable adds, and what is still to come after it. Sums that
 * differ by a constant are one and the same, so there are far fewer of them than of diagrams with the sums as results.
 */
export interface JointSum {
    /** A number of its own. */
    readonly place: number;
    /** The variable that is asked; meaningless at the end, where there are no edges. */
    readonly variable: number;
    /** The most that is still to come; the least is 0. */
    readonly most: number;
    /** By class. */
    readonly edges: readonly Edge[];
}
export interface Edge {
    /** The least that comes of it. */
    readonly least: number;
    readonly to: JointSum;
}
/** The sum of diagrams, all of them walked at once. */
export declare function openJointSums(diagrams: Diagrams, budget: Budget): (nodes: readonly Node[]) => Edge;
