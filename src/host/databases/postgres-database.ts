import { type DatabaseTable, type TakenTable, tableWords } from '../../records/database/database-table.ts';
import type { FileColumn } from '../../records/export-file.ts';
import { parquetColumns } from '../../records/load/file-columns.ts';
import { postgres } from '../../sql/dialects/postgres.ts';
import type { OpenEngine } from '../duckdb/open-engine.ts';
import { type Database, DatabaseTrouble } from './database.ts';
import { type PsqlTerms, psql } from './psql.ts';
import { typedFile } from './typed-file.ts';

/**
 * A database of PostgreSQL through its own client, which every place that has one has: rows come as text in one read-only
 * transaction and become typed files by `engine`, which may touch the folder they go to.
 */
export function postgresDatabase(
  engine: OpenEngine,
  { remove, ...terms }: PsqlTerms & { readonly remove: (path: string) => void },
): Database {
  return {
    tables: async () => tablesOf(await psql(catalog, terms)),
    take: async (tables) => {
      await psql(copies(tables), terms);
      const files: (readonly FileColumn[])[] = [];
      for (const table of tables) {
        await typedFile(engine, table, textPath(table));
        files.push((await parquetColumns(engine, table.path)).columns);
        remove(textPath(table));
      }
      return files;
    },
    stop: engine.stop,
    close: engine.close,
  };
}

/** Domains count as what they are made of. */
const catalog = `
SELECT coalesce(json_agg(json_build_array(schema_name, table_name, is_visible, columns) ORDER BY schema_name, table_name), '[]')
FROM (
  SELECT n.nspname AS schema_name, c.relname AS table_name, pg_table_is_visible(c.oid) AS is_visible,
    json_agg(json_build_array(a.attname, CASE WHEN t.typtype = 'd' THEN format_type(t.typbasetype, t.typtypmod)
      ELSE format_type(a.atttypid, a.atttypmod) END) ORDER BY a.attnum) AS columns
  FROM pg_class c
  JOIN pg_namespace n ON n.oid = c.relnamespace
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  JOIN pg_type t ON t.oid = a.atttypid
  WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND n.nspname <> 'information_schema' AND n.nspname !~ '^pg_'
  GROUP BY n.nspname, c.relname, c.oid
) AS found;
`;

function tablesOf(json: string): readonly DatabaseTable[] {
  // The answer of our own question, in the shape that it asks for.
  const rows = JSON.parse(json) as [string, string, boolean, [string, string][]][];
  return rows.map(([schema, name, isDefault, columns]) => ({
    schema,
    name,
    isDefault,
    columns: columns.map(([column, type]) => ({ name: column, type })),
  }));
}

/** Text in the forms that the engine reads back; floats with as many digits as mean them. */
const settings = [
  'BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY;',
  "SET LOCAL TIME ZONE 'UTC';",
  "SET LOCAL DateStyle = 'ISO, YMD';",
  'SET LOCAL extra_float_digits = 3;',
];

function copies(tables: readonly TakenTable[]): string {
  return `${[...settings, ...tables.map(copyOf), 'COMMIT;'].join('\n')}\n`;
}

/** A command of psql, which writes on this side and takes all of its line as it is. */
function copyOf(taken: TakenTable): string {
  const { table, columns } = taken;
  const { name, text } = postgres;
  // A row of nothing but one NULL would be an empty line.
  const cells = [...columns.map((column) => name(column.name)), '1'];
  const query = `SELECT ${cells.join(', ')} FROM ${name(table.schema)}.${name(table.name)}`;
  const command = `\\copy (${query}) TO ${text(textPath(taken))} WITH (FORMAT csv, HEADER false)`;
  if (/[\n\r]/.test(command)) throw new DatabaseTrouble(`${tableWords(table)} has a line break in a name`);
  return command;
}

function textPath({ path }: TakenTable): string {
  return `${path}.txt`;
}
