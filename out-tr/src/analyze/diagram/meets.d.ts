import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from './diagrams.ts';
/** Whether some answers of yes and no can all be yes at once. */
export declare function meets(diagrams: Diagrams, nodes: readonly Node[], budget: Budget): boolean;
/** Variables and classes with which some answers are all yes, or some of the answers of which one is always no. */
export type Meeting = {
    readonly classes: ReadonlyMap<number, number>;
} | {
    readonly conflict: ReadonlySet<Node>;
};
/**
 * Whether some answers of yes and no can all be yes at once. It makes no diagram and ends with the first way to that, so it
 * is quick where there is one; where a class of a variable has no part in why there is none, the others are not tried.
 */
export declare function meeting(diagrams: Diagrams, nodes: readonly Node[], budget: Budget): Meeting;
