import type { Scoring } from '../../../model/scoring.ts';

/** The labels a score can carry; a label's code is its place here + 1. */
export interface ScoreLabels {
  readonly grade: readonly string[];
  readonly band: readonly string[];
  readonly cell: readonly string[];
  /** The last is what a lead under an objection has; no score has it unless the matrix says so too. */
  readonly outcome: readonly string[];
}

export function scoreLabels({ grades, bands, matrix }: Scoring): ScoreLabels {
  const grade = distinct([...grades.map(({ id }) => id), 'U']);
  const band = distinct(bands.map(({ id }) => id));
  const outcomes = Object.values(matrix).flatMap((row) => Object.values(row));
  return {
    grade,
    band,
    cell: distinct(grade.flatMap((letter) => band.map((id) => `${letter}${id}`))),
    outcome: distinct([...outcomes, objectionOutcome]),
  };
}

export const objectionOutcome = 'objection';

function distinct(labels: readonly string[]): readonly string[] {
  return [...new Set(labels)];
}
