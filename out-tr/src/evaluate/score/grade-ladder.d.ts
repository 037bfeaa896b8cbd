import type { Scoring } from '../../model/scoring.ts';
/** The grade of a lead of whom too little of the attainable fit can be judged (semantics §3, Fit). */
export declare const unknownGrade = "U";
/** The grades of a scoring as whole points, so that an engine compares integers and never divides. Points are scaled. */
export interface GradeLadder {
    /** Least attainable points of the known rules; below it the grade is U. Absent = no such limit. */
    readonly leastKnown?: number;
    /** Best first: the first grade whose `least` the clamped fit reaches, negative fit counting as 0; no `least` = always. */
    readonly steps: readonly {
        readonly id: string;
        readonly least?: number;
    }[];
}
/**
 * fit / attainable >= from  ⇔  fit >= ceil(from · attainable): the cross-multiplication of semantics §3, done once.
 * Undefined in a model without grades, or in which no fit is attainable.
 */
export declare function gradeLadder(scoring: Scoring): GradeLadder | undefined;
