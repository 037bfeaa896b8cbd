import type { Criterion } from '../../criteria/criterion.ts';
import { defaultScoring } from '../../evaluate/default-scoring.ts';
import { unknownGrade } from '../../evaluate/score/grade-ladder.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Scoring } from '../../model/scoring.ts';
import { ownValue } from '../../support/own-value.ts';

/** A grade and a band that meet in the matrix. */
export interface MatrixCell {
  readonly grade: string;
  readonly band: string;
  /** As criteria name it. */
  readonly cell: string;
  readonly outcome: string | undefined;
}

/** Grades best first, U apart from them; bands best first. */
export function gradesOf({ grades }: Scoring): readonly string[] {
  return grades.map(({ id }) => id);
}

/** Every cell that a lead can be in; none in a model without grades or bands. */
export function matrixCells(scoring: Scoring): readonly MatrixCell[] {
  const withUnknown = scoring.minKnown === undefined || scoring.grades.length === 0 ? [] : [unknownGrade];
  const grades = [...new Set([...gradesOf(scoring), ...withUnknown])];
  return grades.flatMap((grade) =>
    scoring.bands.map(({ id: band }) => {
      const row = ownValue(scoring.matrix, grade);
      return { grade, band, cell: `${grade}${band}`, outcome: row && ownValue(row, band) };
    }),
  );
}

/** The question whether a lead is in a cell. */
export function cellCriterion({ cell }: MatrixCell): Criterion {
  return { op: 'cell', values: [cell] };
}

/** The questions with which a space has to be opened. */
export function cellQuestions(agreement: Agreement): readonly Criterion[] {
  const scoring = defaultScoring(agreement);
  return scoring === undefined ? [] : matrixCells(scoring).map(cellCriterion);
}
