import type { Diagrams, Node } from '../diagram/diagrams.ts';
/** Results of two diagrams that occur together. */
export interface ResultPair {
    readonly before: number;
    readonly after: number;
    /** Yes where both occur. */
    readonly holds: Node;
}
/** All results that two diagrams have together and that differ. */
export declare function differentResults(diagrams: Diagrams, before: Node, after: Node): readonly ResultPair[];
