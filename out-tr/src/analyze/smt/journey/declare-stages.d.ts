import type { ScoreTerms } from '../score/score-terms.ts';
import { type Term } from '../term.ts';
import type { Version } from '../version.ts';
/** Where the lead stands after all automatic moves, in stage order, each once (semantics §4). */
export interface StageTerms {
    /** Rank in the version's own order of stages. */
    readonly rank: Term;
    /** The same as a code that all versions share. */
    readonly stage: Term;
    readonly reached: (stage: string) => Term;
}
export declare function declareStages(version: Version, score: ScoreTerms | undefined): StageTerms;
