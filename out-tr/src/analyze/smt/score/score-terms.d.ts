import type { Term } from '../term.ts';
/** What criteria can read of a score. Points are scaled; names are codes, −1 where the model gives none. */
export interface ScoreTerms {
    /** False under an objection. */
    readonly exists: Term;
    readonly fit: Term;
    readonly engagement: Term;
    readonly total: Term;
    readonly grade: Term;
    readonly band: Term;
    readonly cell: Term;
    readonly outcome: Term;
}
