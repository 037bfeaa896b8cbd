import type { Budget } from '../budget.ts';
import type { Known, Mapping, Operation } from './operations.ts';
import { type Store } from './store.ts';
/** A function of the variables; equal functions have equal numbers. `0` and `1` are also the answers no and yes. */
export type Node = number;
/**
 * Decision diagrams over variables with finitely many classes and whole numbers as results, reduced and shared. They know
 * nothing of leads: `analyze/space` says what a variable is. Whatever makes nodes may end with the budget.
 */
export interface Diagrams extends Store {
    both(left: Node, right: Node): Node;
    either(left: Node, right: Node): Node;
    not(node: Node): Node;
    /** Of these answers at least `k` are yes. */
    atLeast(k: number, nodes: readonly Node[]): Node;
    /** `then` where the condition holds, else `otherwise`. */
    choose(condition: Node, then: Node, otherwise: Node): Node;
    /** Point by point. */
    combine(operation: Operation, left: Node, right: Node): Node;
    map(mapping: Mapping, node: Node): Node;
    /** The same with one variable known. */
    restrict(node: Node, variable: number, index: number): Node;
    /** The same with several variables known. */
    restrictAll(node: Node, known: Known): Node;
    /** The part above `variable`, whose results are the nodes at or below it. */
    above(variable: number, node: Node): Node;
}
/** Opens an empty forest of diagrams; `sizes` are the classes per variable, in the order in which they are asked. */
export declare function openDiagrams(sizes: readonly number[], budget: Budget): Diagrams;
