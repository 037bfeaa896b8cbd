import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Runs statements on the file of a database of DuckDB, which is made where there is none. */
export async function inDuckDbFile(path: string, statements: readonly string[]): Promise<void> {
  // The package says so itself, in its types.
  const { DuckDBInstance } = createRequire(import.meta.url)(
    '@duckdb/node-api',
  ) as typeof import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of statements) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}

/** The CSV files of a folder with the names that tables get: `stage-history.csv` is `stage_history`. */
export function csvTables(folder: string): readonly (readonly [table: string, path: string])[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => [name.replace('.csv', '').replaceAll('-', '_'), `${folder}/${name}`]);
}
