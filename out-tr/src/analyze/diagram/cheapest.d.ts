import type { Budget } from '../budget.ts';
import type { Diagrams, Node } from './diagrams.ts';
/** The cheapest way to a result. */
export interface Path {
    readonly cost: number;
    /** Variable → class, of the variables that matter on the way; the others may be anything. */
    readonly classes: ReadonlyMap<number, number>;
}
/** Cost per variable and class. */
export type Costs = readonly (readonly number[])[];
/**
 * The cheapest assignment to every result of a diagram, in one pass over its nodes, each of which takes a step. A variable
 * that is not asked takes its cheapest class, so that costs of different ways can be compared.
 */
export declare function cheapest(diagrams: Diagrams, root: Node, costs: Costs, budget?: Budget): ReadonlyMap<number, Path>;
/** Every distinct result, ascending. */
export declare function valuesIn(diagrams: Diagrams, root: Node): readonly number[];
/** The variables on which a diagram depends, in order. */
export declare function variablesIn(diagrams: Diagrams, root: Node): readonly number[];
/** All nodes of a diagram, parents before children: a child always asks a later variable. */
export declare function reachable(diagrams: Diagrams, root: Node): readonly Node[];
