import type { Diagrams, Node } from './diagrams.ts';
/**
 * How many different nodes a diagram comes to just before each place in the order: what has to be remembered there. With
 * `answers`, results count as well.
 */
export declare function widthsOf(diagrams: Diagrams, root: Node, answers: boolean): readonly number[];
