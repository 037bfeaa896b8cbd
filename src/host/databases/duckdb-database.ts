import type { DatabaseColumn, DatabaseTable, TakenTable } from '../../records/database/database-table.ts';
import type { Engine, EngineRow } from '../../records/engine.ts';
import type { FileColumn } from '../../records/export-file.ts';
import { parquetColumns } from '../../records/load/file-columns.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { EngineFailure, type EngineOptions, type LoadDuckDb, openEngine } from '../duckdb/open-engine.ts';
import { type Database, DatabaseTrouble } from './database.ts';

/** The file of a database of DuckDB; undefined where the engine is not installed. Views of it can read nothing but its own tables. */
export async function openDuckDbFile(
  options: EngineOptions & { readonly database: string },
  load?: LoadDuckDb,
): Promise<Database | undefined> {
  const engine = await opened(options, load);
  return (
    engine && {
      tables: async () => tablesOf(await engine.rows(catalog)),
      take: (tables) => taken(engine, tables),
      stop: engine.stop,
      close: engine.close,
    }
  );
}

async function opened(options: EngineOptions, load?: LoadDuckDb): ReturnType<typeof openEngine> {
  try {
    return await openEngine(options, load);
  } catch (error) {
    throw error instanceof Error ? new DatabaseTrouble(reasonOf(error)) : error;
  }
}

const catalog = [
  'SELECT table_schema, table_name, column_name, data_type FROM information_schema.columns',
  "WHERE table_catalog = current_database() AND table_schema NOT IN ('information_schema', 'pg_catalog')",
  'ORDER BY table_schema, table_name, ordinal_position',
].join('\n');

function tablesOf(rows: readonly EngineRow[]): readonly DatabaseTable[] {
  const tables = new Map<string, DatabaseTable & { readonly columns: DatabaseColumn[] }>();
  for (const row of rows) {
    const [schema, name] = [String(row['table_schema']), String(row['table_name'])];
    const column = { name: String(row['column_name']), type: String(row['data_type']) };
    const key = JSON.stringify([schema, name]);
    const known = tables.get(key);
    if (known === undefined)
      tables.set(key, { schema, name, isDefault: schema === 'main', columns: [column] });
    else known.columns.push(column);
  }
  return [...tables.values()];
}

/** Whoever else writes to the file is kept out as long as it is open, so all tables are of one moment. */
async function taken(
  engine: Engine,
  tables: readonly TakenTable[],
): Promise<readonly (readonly FileColumn[])[]> {
  const { name, text } = duckdb;
  // A schema may be called as the file is, and would not be found without the name of the database.
  const [own] = await engine.rows('SELECT current_database() AS name');
  const files: (readonly FileColumn[])[] = [];
  for (const { table, columns, path } of tables) {
    const cells = columns.length === 0 ? ['NULL AS nothing'] : columns.map((column) => name(column.name));
    const from = [String(own?.['name']), table.schema, table.name].map(name).join('.');
    try {
      await engine.run(`COPY (SELECT ${cells.join(', ')} FROM ${from}) TO ${text(path)} (FORMAT parquet)`);
      files.push((await parquetColumns(engine, path)).columns);
    } catch (error) {
      if (!(error instanceof EngineFailure) || error.isOutOfMemory) throw error;
      throw new DatabaseTrouble(`${table.schema}.${table.name} cannot be read: ${reasonOf(error)}`);
    }
  }
  return files;
}

/** Its first line says what; the rest is advice for other programs. */
function reasonOf({ message }: Error): string {
  return (message.split('\n')[0] ?? '').replace(/^(?:[A-Za-z]+ )*Error: /, '');
}
