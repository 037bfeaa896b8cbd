import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import { type OpenEngine, openEngine } from '../../src/host/duckdb/open-engine.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { recordTables } from '../../src/records/record-tables.ts';
import { duckdb } from '../../src/sql/dialects/duckdb.ts';
import { sqlTypes } from '../../src/sql/sql-type.ts';
import type { Instant } from '../../src/support/instant.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { leadTableStatements } from '../sql/lead-rows.ts';

/** A lead and when it was created. */
export interface BornRecord {
  readonly record: LeadRecord;
  readonly createdAt?: Instant;
}

/** An engine that holds some leads in the tables of an agreement, and no other rows; undefined without DuckDB. */
export async function exportEngine(
  agreement: Agreement,
  leads: readonly BornRecord[],
): Promise<OpenEngine | undefined> {
  const engine = await openEngine({ memory: '1GB', threads: 2, scratch: temporaryFolder(), files: [] });
  if (engine === undefined) return undefined;
  const filled = leadTableStatements(
    agreement,
    leads.map(({ record }) => record),
    duckdb,
  );
  // Tables of the export are none of a session.
  for (const statement of filled)
    await engine.run(
      statement
        .replace('CREATE TEMP TABLE', 'CREATE TABLE')
        .replace('CREATE TEMPORARY TABLE', 'CREATE TABLE'),
    );
  for (const { record, createdAt } of leads)
    if (createdAt !== undefined)
      await engine.run(`UPDATE lead SET created_at = ${createdAt} WHERE lead_id = ${duckdb.text(record.id)}`);
  for (const { table } of Object.values(recordTables(agreement))) {
    const columns = table.columns.map(({ name, type }) => `${duckdb.name(name)} ${sqlTypes[type]}`);
    await engine.run(`CREATE TABLE IF NOT EXISTS ${table.name} (${columns.join(', ')})`);
  }
  return engine;
}
