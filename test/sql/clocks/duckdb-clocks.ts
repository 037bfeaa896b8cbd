import type { DuckDBConnection } from '@duckdb/node-api';
import type { ClockReading } from '../../../src/evaluate/clock/clock-reading.ts';
import { clockModels } from '../../../src/sql/clocks/clock-models.ts';
import type { ClockPromises } from '../../../src/sql/clocks/clock-promises.ts';
import { duckdb } from '../../../src/sql/dialects/duckdb.ts';
import { modelStatements } from '../model-statements.ts';
import { type ClockLead, clockFactStatements } from './clock-lead.ts';
import { clockReadings } from './read-clocks.ts';

/** The readings that DuckDB gives of leads, by `leadKey`. */
export async function clocksByDuckDb(
  connection: DuckDBConnection,
  promises: Omit<ClockPromises, 'dialect'>,
  leads: readonly ClockLead[],
): Promise<ReadonlyMap<string, readonly ClockReading[]>> {
  for (const statement of clockFactStatements(leads, duckdb)) await connection.run(statement);
  const { models } = clockModels({ ...promises, dialect: duckdb });
  for (const statement of modelStatements(models)) await connection.run(statement);
  return clockReadings(async (query) => (await connection.runAndReadAll(query)).getRowObjects());
}
