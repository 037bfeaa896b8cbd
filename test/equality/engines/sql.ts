import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { scoreQuery } from '../../../src/sql/score-query.ts';
import type { Instant } from '../../../src/support/instant.ts';
import { columns } from '../difference.ts';
import type { Engine } from '../engine.ts';
import { fillLeadTables } from './duckdb-lead-tables.ts';

/** The SQL models, run by DuckDB on the leads as tables. */
export const sql: Engine = {
  name: 'sql',
  rows: async (agreement, leads, asOf) => {
    connection ??= connect();
    return rowsOf(await connection, agreement, leads, asOf);
  },
};

/** One database for all agreements; its tables are replaced each time. */
let connection: Promise<DuckDBConnection> | undefined;

async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}

async function rowsOf(
  database: DuckDBConnection,
  agreement: Agreement,
  leads: readonly LeadRecord[],
  asOf: Instant,
): Promise<readonly ScoreRow[]> {
  await fillLeadTables(database, agreement, leads);
  const reader = await database.runAndReadAll(scoreQuery(agreement, { asOf, dialect: duckdb }));
  const byLead = new Map(reader.getRowObjects().map((row) => [row['lead_id'], rowOf(row)] as const));
  if (byLead.size !== leads.length) throw new Error(`${byLead.size} rows for ${leads.length} leads`);
  return leads.flatMap(({ id }) => byLead.get(id) ?? []);
}

/** Points come back as wide integers, which are safe ones. */
function rowOf(found: Readonly<Record<string, unknown>>): ScoreRow {
  const entries = columns.map((column) => {
    const value = found[column];
    return [column, typeof value === 'bigint' ? Number(value) : value] as const;
  });
  // The boundary: what the query declares; the comparison looks at every value.
  return Object.fromEntries(entries) as unknown as ScoreRow;
}
