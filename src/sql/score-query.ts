import { defaultScoring } from '../evaluate/default-scoring.ts';
import type { Instant } from '../support/instant.ts';
import { localDayAt } from '../support/zoned-time.ts';
import type { Dialect } from './dialect.ts';
import { eventTables } from './events/event-tables.ts';
import { createMeasures } from './events/measures.ts';
import { lastTable, layerTables } from './layer.ts';
import { consentTable, leadTable } from './lead-facts.ts';
import { scoreLayers } from './score/score-layers.ts';
import { routeLayers } from './stages/route-layers.ts';
import { stageLayers } from './stages/stage-layers.ts';
import type { ScoredAgreement, Statement } from './statement.ts';

/** When and for which engine. */
export interface ScoreQueryOptions {
  readonly asOf: Instant;
  readonly dialect: Dialect;
}

/**
 * One SELECT over the tables of `leadTables` that gives, for every lead, what `scoreRow` gives: `lead_id, fit,
 * engagement, total` (scaled integers), `grade, band, cell, outcome, stage, route, pool`. Rows have no order.
 */
export function scoreQuery(agreement: ScoredAgreement, { asOf, dialect }: ScoreQueryOptions): string {
  const statement: Statement = {
    dialect,
    agreement,
    asOf,
    today: localDayAt(agreement.zone, asOf),
    measures: createMeasures(agreement.signals),
    perLead: [],
    step: 0,
    purposes: new Set(),
  };
  const layers = [
    ...scoreLayers(statement, defaultScoring(agreement)),
    ...stageLayers(statement),
    ...routeLayers(statement),
  ];
  const tables = [
    consentTable(statement),
    leadTable(statement),
    ...eventTables(statement),
    ...layerTables(dialect, 'lead_fact', layers),
  ];
  return [
    `WITH RECURSIVE ${tables.join(',\n')}`,
    `SELECT lead_id, ${outputs.map(([column, name]) => `${column} AS ${dialect.name(name)}`).join(', ')}`,
    `FROM ${lastTable(dialect, 'lead_fact', layers)}`,
  ].join('\n');
}

const outputs = [
  ['fit_points', 'fit'],
  ['engagement_points', 'engagement'],
  ['total_points', 'total'],
  ['grade_id', 'grade'],
  ['band_id', 'band'],
  ['cell_id', 'cell'],
  [`CASE WHEN is_objecting THEN 'objection' ELSE outcome_id END`, 'outcome'],
  ['stage_id', 'stage'],
  ['route_id', 'route'],
  ['pool_id', 'pool'],
] as const;
