import { writtenCsvReader } from '../../records/csv-reader.ts';
import type { DatabaseColumn, TakenTable } from '../../records/database/database-table.ts';
import type { Engine } from '../../records/engine.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import { EngineFailure } from '../duckdb/open-engine.ts';
import { DatabaseTrouble } from './database.ts';

/** Rows of PostgreSQL that were written as text, as a Parquet file with the types that the table has. */
export async function typedFile(
  engine: Engine,
  { table, columns, path }: TakenTable,
  text: string,
): Promise<void> {
  const all = [...columns.keys(), columns.length].map((index) => [`c${index}`, 'VARCHAR'] as const);
  const reader = writtenCsvReader(text, all, { hasHeader: false });
  const cells = await Promise.all(
    columns.map(async ({ name, type }, index) => {
      const cell = `c${index}`;
      const engineType = typeOf({ name, type }) ?? (await decimalType(engine, cell, reader));
      return `CAST(${cell} AS ${engineType}) AS ${duckdb.name(name)}`;
    }),
  );
  const select = `SELECT ${columns.length === 0 ? 'NULL AS nothing' : cells.join(', ')} FROM ${reader}`;
  try {
    await engine.run(`COPY (${select}) TO ${duckdb.text(path)} (FORMAT parquet)`);
  } catch (error) {
    if (!(error instanceof EngineFailure) || error.isOutOfMemory) throw error;
    const reason = error.message.split('\n')[0]?.replaceAll(text, table.name);
    throw new DatabaseTrouble(`${table.schema}.${table.name} cannot be read: ${reason}`);
  }
}

const types: Readonly<Record<string, string>> = {
  bigint: 'BIGINT',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'double precision': 'DOUBLE',
  integer: 'INTEGER',
  real: 'FLOAT',
  smallint: 'SMALLINT',
};

/** Whatever is no number, day, instant or truth is text. Undefined for numbers that may have any number of digits. */
function typeOf({ type }: DatabaseColumn): string | undefined {
  const [, digits, scale = '0'] = /^numeric\((\d+)(?:,(-?\d+))?\)$/.exec(type) ?? [];
  if (digits !== undefined && Number(digits) <= 38 && Number(scale) >= 0 && Number(scale) <= Number(digits))
    return `DECIMAL(${digits}, ${scale})`;
  if (type.startsWith('numeric')) return undefined;
  if (/^timestamp(?:\(\d\))? without time zone$/.test(type)) return 'TIMESTAMP';
  if (/^timestamp(?:\(\d\))? with time zone$/.test(type)) return 'TIMESTAMPTZ';
  return types[type] ?? 'VARCHAR';
}

/** As many digits behind the point as some row has, so that nothing is rounded; a float where that is too much for the engine. */
async function decimalType(engine: Engine, cell: string, reader: string): Promise<string> {
  const digits = (part: number): string =>
    `coalesce(max(length(regexp_extract(${cell}, '^-?(\\d+)(?:\\.(\\d+))?$', ${part}))), 0)`;
  const strange = `count(*) FILTER (WHERE NOT regexp_full_match(${cell}, '-?\\d+(?:\\.\\d+)?'))`;
  const [row] = await engine.rows(
    `SELECT ${digits(1)} AS whole, ${digits(2)} AS scale, ${strange} AS strange FROM ${reader}`,
  );
  const [whole, scale] = [Number(row?.['whole']), Number(row?.['scale'])];
  return Number(row?.['strange']) > 0 || whole + scale > 38 ? 'DOUBLE' : `DECIMAL(38, ${scale})`;
}
