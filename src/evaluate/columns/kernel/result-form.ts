import { defaultScoring } from '../../default-scoring.ts';
import { nameColumns, pointColumns } from '../../score-row.ts';
import type { CodeColumn } from '../code-column.ts';
import { codesUpTo } from '../codes.ts';
import { missingInteger, type NumberColumn } from '../number-column.ts';
import type { ScoreColumns } from '../score-columns.ts';
import type { KernelOutput } from './compile-kernel.ts';
import { literal } from './constants.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
import { type PointsSpan, pointsSpans } from './points-span.ts';
import { poolsOf } from './route-lines.ts';
import { objectionOutcome, type ScoreLabels, scoreLabels } from './score-labels.ts';

/** What the results of an agreement look like. */
export interface ResultForm {
  /** Columns for the results of so many leads. */
  readonly columns: (leads: number) => ScoreColumns;
  /** The lines that name the arrays of the results. */
  readonly head: readonly string[];
  /** The lines that write the result of a lead. */
  readonly lines: readonly string[];
}

const noLabels: ScoreLabels = { grade: [], band: [], cell: [], outcome: [objectionOutcome] };

/** Results for leads with at most so many events. */
export function resultForm(agreement: KernelAgreement, mostEvents: number): ResultForm {
  const scoring = defaultScoring(agreement);
  const spans = pointsSpans(scoring, mostEvents);
  const values = {
    ...(scoring === undefined ? noLabels : scoreLabels(scoring)),
    stage: agreement.lifecycle.stages.map(({ id }) => id),
    route: agreement.routing.rules.map(({ id }) => id),
    pool: poolsOf(agreement),
  };
  const objection = literal(values.outcome.indexOf(objectionOutcome) + 1);
  return {
    columns: (leads) => ({
      fit: pointsColumn(spans.fit, leads),
      engagement: pointsColumn(spans.engagement, leads),
      total: pointsColumn(spans.total, leads),
      grade: labelColumn(values.grade, leads),
      band: labelColumn(values.band, leads),
      cell: labelColumn(values.cell, leads),
      outcome: labelColumn(values.outcome, leads),
      stage: labelColumn(values.stage, leads),
      route: labelColumn(values.route, leads),
      pool: labelColumn(values.pool, leads),
    }),
    head: [...pointColumns, ...nameColumns].map((id) => `const ${id}Results = out.${id};`),
    lines: [
      ...pointColumns.map(
        (id) =>
          `${id}Results[i] = scored ? ${id} : ${isInteger(spans[id]) ? literal(missingInteger) : 'NaN'};`,
      ),
      'gradeResults[i] = grade; bandResults[i] = band; cellResults[i] = cell;',
      `outcomeResults[i] = objection ? ${objection} : outcome;`,
      'stageResults[i] = stage + 1; routeResults[i] = route; poolResults[i] = pool;',
    ],
  };
}

/** The arrays behind result columns. */
export function outputOf(scores: ScoreColumns): KernelOutput {
  return Object.fromEntries([
    ...pointColumns.map((id) => [id, scores[id].numbers] as const),
    ...nameColumns.map((id) => [id, scores[id].codes] as const),
  ]);
}

function isInteger({ least, most }: PointsSpan): boolean {
  return least > missingInteger && most < 2 ** 31;
}

function pointsColumn(span: PointsSpan, leads: number): NumberColumn {
  const numbers = isInteger(span) ? new Int32Array(leads) : new Float64Array(leads);
  return { kind: 'numbers', unit: 'number', numbers };
}

function labelColumn(values: readonly string[], leads: number): CodeColumn<string> {
  return { kind: 'codes', codes: codesUpTo(values.length, leads), values };
}
