import { defaultScoring } from '../evaluate/default-scoring.ts';
import { factTables } from './fact-tables.ts';
import { lastTable, layerTables } from './layer.ts';
import { scoreLayers } from './score/score-layers.ts';
import { routeLayers } from './stages/route-layers.ts';
import { stageLayers } from './stages/stage-layers.ts';
import { createStatement, type QueryOptions, type ScoredAgreement } from './statement.ts';

/** A chain of common table expressions and the last of them, with one row per lead and every column on the way. */
interface ScoreTables {
  readonly tables: readonly string[];
  readonly last: string;
}

/** Every step from the normalised tables to the route: what `scoreQuery` selects from. */
export function scoreTables(agreement: ScoredAgreement, options: QueryOptions): ScoreTables {
  const { dialect } = options;
  const statement = createStatement(agreement, options);
  // The layers come first: they say what is asked of events and consents.
  const layers = [
    ...scoreLayers(statement, defaultScoring(agreement)),
    ...stageLayers(statement),
    ...routeLayers(statement),
  ];
  return {
    tables: [...factTables(statement), ...layerTables(dialect, 'lead_fact', layers)],
    last: lastTable(dialect, 'lead_fact', layers),
  };
}

/**
 * One SELECT over the tables of `leadTables` that gives, for every lead, what `scoreRow` gives: `lead_id, fit,
 * engagement, total` (scaled integers), `grade, band, cell, outcome, stage, route, pool`. Rows have no order.
 */
export function scoreQuery(agreement: ScoredAgreement, options: QueryOptions): string {
  const { tables, last } = scoreTables(agreement, options);
  const columns = outputs.map(([column, name]) => `${column} AS ${options.dialect.name(name)}`);
  return `WITH RECURSIVE ${tables.join(',\n')}\nSELECT lead_id, ${columns.join(', ')}\nFROM ${last}`;
}

/** Columns of the last table and the names they go by. */
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
