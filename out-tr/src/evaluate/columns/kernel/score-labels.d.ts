import type { Scoring } from '../../../model/scoring.ts';
/** The labels a score can carry; a label's code is its place here + 1. */
export interface ScoreLabels {
    readonly grade: readonly string[];
    readonly band: readonly string[];
    readonly cell: readonly string[];
    /** The last is what a lead under an objection has; no score has it unless the matrix says so too. */
    readonly outcome: readonly string[];
}
export declare function scoreLabels({ grades, bands, matrix }: Scoring): ScoreLabels;
export declare const objectionOutcome = "objection";
