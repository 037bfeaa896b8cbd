import type { Criterion } from '../../criteria/criterion.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
/** A grade and a band that meet in the matrix. */
export interface MatrixCell {
    readonly grade: string;
    readonly band: string;
    /** As criteria name it. */
    readonly cell: string;
    readonly outcome: string | undefined;
}
/** Grades best first, U apart from them; bands best first. */
export declare function gradesOf({ grades }: Scoring): readonly string[];
/** Every cell that a lead can be in; none in a model without grades or bands. */
export declare function matrixCells(scoring: Scoring): readonly MatrixCell[];
/** The question whether a lead is in a cell. */
export declare function cellCriterion({ cell }: MatrixCell): Criterion;
/** The questions with which a space has to be opened. */
export declare function cellQuestions(agreement: Agreement): readonly Criterion[];
