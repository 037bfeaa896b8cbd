import type { DuckDBConnection } from '@duckdb/node-api';

/** DuckDB in memory; undefined where its optional package is not installed, which in CI is an error. */
export async function openDuckDb(): Promise<DuckDBConnection | undefined> {
  try {
    // The tests themselves keep every processor busy, and their tables have one piece of work each.
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
    return await instance.connect();
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
    return undefined;
  }
}

export const noDuckDb = 'DuckDB is not installed (npm install @duckdb/node-api@1.5.6-r.1)';
