import type { Diagrams, Node } from '../diagram/diagrams.ts';
/** Something that is certain of verdicts: yes for every real lead, whatever is not asked. */
export interface VerdictFact {
    /** The variables of the verdicts it is about. */
    readonly of: readonly number[];
    readonly node: Node;
}
export declare function allFacts({ both }: Diagrams, facts: readonly VerdictFact[]): Node;
/** A question with what is certain of the verdicts it asks; what is certain of others as well says nothing about it. */
export declare function withFacts(diagrams: Diagrams, question: Node, facts: readonly VerdictFact[]): Node;
