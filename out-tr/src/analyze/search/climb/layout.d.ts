import type { Diagrams, Node } from '../../diagram/diagrams.ts';
/** A diagram as arrays: nodes by place, parents before children, the root first. */
export interface Layout {
    /** Beyond the last one for a result. */
    readonly variableOf: Int32Array;
    /** Where the children of a node begin; those of the next one end them. */
    readonly from: Int32Array;
    /** Their places. */
    readonly children: Int32Array;
    /** Results and their places. */
    readonly results: readonly (readonly [result: number, place: number])[];
}
/** Each node is laid out once. */
export declare function openLayouts(diagrams: Diagrams): (root: Node) => Layout;
