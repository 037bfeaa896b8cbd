import type { Diagrams, Node } from '../../diagram/diagrams.ts';
/** What questions come to once the lead itself is known: diagrams of verdicts and events. */
export interface Ends {
    /** To which ends a node leads, without those that are always no. */
    readonly of: (node: Node) => readonly Node[];
    /** Whether an end is yes for some lead with one of these classes of every verdict, whatever it did. */
    readonly isOpen: (end: Node, classes: Classes) => boolean;
    /** Whether an end depends on a variable. */
    readonly asks: (end: Node, variable: number) => boolean;
}
/** By variable of a verdict, the classes it may have. */
export interface Classes {
    readonly of: ReadonlyMap<number, readonly boolean[]>;
    /** The same for equal classes. */
    readonly key: string;
}
/** `first`: the first variable that the lead itself does not decide. */
export declare function openEnds(diagrams: Diagrams, first: number): Ends;
