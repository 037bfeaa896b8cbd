import type { ScoreFacts } from '../../criteria/facts.ts';
import type { Scoring } from '../../model/scoring.ts';
import { ownValue } from '../../support/own-value.ts';
import { compareRationals } from '../../support/rational.ts';
import type { FitShare } from './fit-share.ts';
import { unknownGrade } from './grade-ladder.ts';

/** Grade, band, cell and outcome; each absent where the model does not give one. */
export type Verdicts = Pick<ScoreFacts, 'grade' | 'band' | 'cell' | 'outcome'>;

/** Reads grade, band and matrix from the clamped points (semantics §3). */
export function verdictsOf(scoring: Scoring, engagement: number, share: FitShare | undefined): Verdicts {
  const grade = gradeOf(scoring, share);
  const band = scoring.bands.find(({ from }) => from === undefined || engagement >= from)?.id;
  if (grade === undefined || band === undefined) {
    return { ...(grade !== undefined && { grade }), ...(band !== undefined && { band }) };
  }
  const row = ownValue(scoring.matrix, grade);
  const outcome = row && ownValue(row, band);
  return { grade, band, cell: `${grade}${band}`, ...(outcome !== undefined && { outcome }) };
}

function gradeOf({ minKnown, grades }: Scoring, share: FitShare | undefined): string | undefined {
  if (share?.reached === undefined || share.known === undefined) return undefined;
  const { reached, known } = share;
  if (minKnown !== undefined && compareRationals(known, minKnown) < 0) return unknownGrade;
  return grades.find(({ from }) => from === undefined || compareRationals(reached, from) >= 0)?.id;
}
