import type { Diagrams, Node } from '../../../src/analyze/diagram/diagrams.ts';
/** The result of a diagram for a class of every variable. */
export declare function resultAt(diagrams: Diagrams, node: Node, classes: ReadonlyMap<number, number>): number;
