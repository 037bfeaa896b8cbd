import type { DuckDBConnection } from '@duckdb/node-api';

/**
 * DuckDB in memory; undefined where its optional package is not installed, which in CI is an error. A second thread finds no
 * share of tables of a few rows to work on, and looking for one took a third of the processors' time.
 */
export async function openDuckDb(threads = 1): Promise<DuckDBConnection | undefined> {
  try {
    const { DuckDBInstance } = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
    return await instance.connect();
  } catch (error) {
    if (process.env['CI'] !== undefined) throw error;
    return undefined;
  }
}

export const noDuckDb = 'DuckDB is not installed (npm install @duckdb/node-api@1.5.6-r.1)';
