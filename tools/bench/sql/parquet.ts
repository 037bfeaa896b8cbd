import { existsSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import type { LeadFiles } from '../leads/lead-files.ts';

/** Views `lead`, `event` and `consent` over Parquet files made of the CSV files, as the normalised tables describe them. */
export async function parquetViews(connection: DuckDBConnection, files: LeadFiles): Promise<void> {
  const lead = join(files.folder, 'lead.parquet');
  const event = join(files.folder, 'event.parquet');
  await copyOnce(connection, lead, leadSelect(files.lead));
  await copyOnce(connection, event, eventSelect(files.event));
  await connection.run(`CREATE OR REPLACE VIEW lead AS SELECT * FROM '${lead}'`);
  await connection.run(`CREATE OR REPLACE VIEW event AS SELECT * FROM '${event}'`);
  await connection.run(
    `CREATE OR REPLACE TABLE consent (lead_id VARCHAR, row_number BIGINT, purpose_id VARCHAR, consent_state VARCHAR,
      occurred_at BIGINT, logged_at BIGINT)`,
  );
}

async function copyOnce(connection: DuckDBConnection, path: string, select: string): Promise<void> {
  if (existsSync(path)) return;
  await connection.run(`COPY (${select}) TO '${path}.part' (FORMAT parquet)`);
  renameSync(`${path}.part`, path);
}

const numbers = ['objection_at', 'employees', 'revenue', 'sites', 'growth', 'founded'] as const;
const booleans = ['cloud', 'referred', 'customer'] as const;

function leadSelect(path: string): string {
  const types = [
    ...numbers.map((name) => `'${name}': 'BIGINT'`),
    ...booleans.map((name) => `'${name}': 'BOOLEAN'`),
  ];
  // Members of a set lie between line feeds; no member is NULL.
  return `SELECT * REPLACE (chr(10) || replace(tools, '|', chr(10)) || chr(10) AS tools)
    FROM read_csv('${path}', header = true, all_varchar = false, types = {${[...types, ...texts].join(', ')}})`;
}

/** Whatever looks like a number here is none. */
const texts = ['lead_id', 'recorded_stage', 'postal', 'position', 'domain', 'tools'].map(
  (name) => `'${name}': 'VARCHAR'`,
);

function eventSelect(path: string): string {
  return `SELECT *, FALSE AS is_excluded FROM read_csv('${path}', header = true,
    types = {'event_id': 'VARCHAR', 'lead_id': 'VARCHAR', 'occurred_at': 'BIGINT', 'logged_at': 'BIGINT', 'type': 'VARCHAR'})`;
}
