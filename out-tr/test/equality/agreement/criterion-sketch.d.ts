import fc from 'fast-check';
/**
 * A criterion before it is known what can be named: numbers that `criterionOf` reads as choices. So agreements shrink
 * part by part, and every part still fits the others.
 */
export type CriterionSketch = ConnectiveSketch | AtomSketch;
export interface ConnectiveSketch {
    readonly op: 'all' | 'any' | 'none' | 'kOf';
    readonly k: number;
    readonly of: readonly CriterionSketch[];
}
export interface AtomSketch {
    readonly topic: Topic;
    /** Which field, purpose, stage … it asks about. */
    readonly subject: number;
    /** Which question about it. */
    readonly question: number;
    readonly constant: number;
    /** Literals, signals or verdicts. */
    readonly picks: readonly number[];
    readonly days: number;
    readonly count: number;
}
export type Topic = 'attribute' | 'signal' | 'total' | 'fit' | 'engagement' | 'grade' | 'band' | 'cell' | 'outcome' | 'reached' | 'objection' | 'consent';
/** Criteria nested up to three deep; connectives may be empty. */
export declare const arbitraryCriterion: fc.Arbitrary<CriterionSketch>;
