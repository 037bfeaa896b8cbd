import type { Decided } from './decided.ts';
import type { Term } from './term.ts';
/** A question about every lead: `unsat` proves the claim, a model of `sat` is a lead of which it is not true. */
export interface Question<Subject> {
    /** Folders and name of its file, without an ending. */
    readonly path: string;
    /** The claim as a sentence. */
    readonly claim: string;
    readonly claimOf: (subject: Subject) => Term;
}
/** Two versions of an agreement. */
export interface Pair {
    readonly before: Decided;
    readonly after: Decided;
}
