import type { ScoreRow } from '../score-row.ts';
import type { CodeColumn } from './code-column.ts';
import { type NumberColumn, numberAt } from './number-column.ts';

/** The rows of `score` turned on their side, by lead. Points are scaled; a null is a missing number or code 0. */
export interface ScoreColumns {
  readonly fit: NumberColumn;
  readonly engagement: NumberColumn;
  readonly total: NumberColumn;
  readonly grade: CodeColumn<string>;
  readonly band: CodeColumn<string>;
  readonly cell: CodeColumn<string>;
  readonly outcome: CodeColumn<string>;
  readonly stage: CodeColumn<string>;
  readonly route: CodeColumn<string>;
  readonly pool: CodeColumn<string>;
}

/** The row of one lead. */
export function scoreRowAt(scores: ScoreColumns, place: number): ScoreRow {
  const stage = labelAt(scores.stage, place);
  if (stage === null) throw new Error(`no row at ${place}`);
  return {
    fit: pointsAt(scores.fit, place),
    engagement: pointsAt(scores.engagement, place),
    total: pointsAt(scores.total, place),
    grade: labelAt(scores.grade, place),
    band: labelAt(scores.band, place),
    cell: labelAt(scores.cell, place),
    outcome: labelAt(scores.outcome, place),
    stage,
    route: labelAt(scores.route, place),
    pool: labelAt(scores.pool, place),
  };
}

function pointsAt(column: NumberColumn, place: number): number | null {
  const points = numberAt(column, place);
  return typeof points === 'number' ? points : null;
}

function labelAt({ codes, values }: CodeColumn<string>, place: number): string | null {
  return values[(codes[place] ?? 0) - 1] ?? null;
}
