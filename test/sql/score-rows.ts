import type { DuckDBConnection } from '@duckdb/node-api';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../../src/evaluate/score-row.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { scoreQuery } from '../../src/sql/score-query.ts';
import type { ScoredAgreement } from '../../src/sql/statement.ts';
import { leadTableStatements } from './lead-rows.ts';

/** Fills the normalised tables with some leads; they replace those before. */
export async function loadLeads(
  connection: DuckDBConnection,
  agreement: ScoredAgreement,
  leads: readonly LeadRecord[],
): Promise<void> {
  for (const statement of leadTableStatements(agreement, leads, duckdb)) await connection.run(statement);
}

/** The rows of `score` as SQL gives them, by lead. */
export async function scoreRowsBySql(
  connection: DuckDBConnection,
  agreement: ScoredAgreement,
  asOf: number,
): Promise<ReadonlyMap<string, ScoreRow>> {
  const query = scoreQuery(agreement, { asOf, dialect: duckdb });
  const rows = (await connection.runAndReadAll(query)).getRowObjects();
  return new Map(rows.map(({ lead_id: lead, ...columns }) => [String(lead), rowOf(columns)]));
}

function rowOf(columns: Readonly<Record<string, unknown>>): ScoreRow {
  const points = (name: string): number | null => (columns[name] === null ? null : Number(columns[name]));
  const label = (name: string): string | null => (columns[name] === null ? null : String(columns[name]));
  return {
    fit: points('fit'),
    engagement: points('engagement'),
    total: points('total'),
    grade: label('grade'),
    band: label('band'),
    cell: label('cell'),
    outcome: label('outcome'),
    stage: label('stage') ?? '',
    route: label('route'),
    pool: label('pool'),
  };
}
