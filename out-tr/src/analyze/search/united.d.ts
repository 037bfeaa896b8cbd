import type { Diagrams, Node } from '../diagram/diagrams.ts';
/** Several questions of yes and no as one diagram. */
export interface United {
    /** Its results are sets of questions; 0 is the empty one. */
    readonly node: Node;
    /** Which questions are yes, by their place. */
    readonly membersOf: (result: number) => readonly number[];
}
/** Some of the questions, by their places among all. */
export declare function openUnited(diagrams: Diagrams, questions: readonly Node[]): (some: ReadonlySet<number>) => United;
