import type { DuckDBConnection } from '@duckdb/node-api';
import { historyOf } from '../../../src/evaluate/history.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { type Dictionary, momentAt } from '../../../src/evaluate/moment.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { scoreTables } from '../../../src/sql/score-query.ts';
import type { ScoredAgreement } from '../../../src/sql/statement.ts';
import { loadLeads } from '../../sql/score-rows.ts';

export type Columns = Readonly<Record<string, unknown>>;

/**
 * Columns on the way from the facts of some leads to their routes, by lead. The engine need not work out those that
 * nobody asks for.
 */
export async function columnsOf(
  connection: DuckDBConnection,
  agreement: ScoredAgreement,
  leads: readonly LeadRecord[],
  asOf: number,
  asked: readonly string[] = ['*'],
): Promise<ReadonlyMap<string, Columns>> {
  await loadLeads(connection, agreement, leads);
  const { tables, last } = scoreTables(agreement, { asOf, dialect: duckdb });
  const columns = ['lead_id', ...asked].join(', ');
  return rowsByLead(connection, `WITH RECURSIVE ${tables.join(',\n')} SELECT ${columns} FROM ${last}`);
}

export async function rowsByLead(
  connection: DuckDBConnection,
  query: string,
): Promise<ReadonlyMap<string, Columns>> {
  const rows = (await connection.runAndReadAll(query)).getRowObjects();
  return new Map(rows.map((row) => [String(row['lead_id']), row]));
}

/** The record an export made at asOf would have of a lead. */
export function recordAt(dictionary: Dictionary, lead: Lead, asOf: number): LeadRecord {
  const history = historyOf(lead);
  return {
    ...history,
    id: lead.id,
    values: momentAt(dictionary, history, asOf).facts.values,
    ...(lead.recordedStage !== undefined && { recordedStage: lead.recordedStage }),
  };
}
