import type { Value } from '../../src/criteria/attribute.ts';
import type { Dialect } from '../../src/sql/dialect.ts';
import { sqlTypes } from '../../src/sql/sql-type.ts';
import type { Column, Table } from '../../src/sql/table.ts';
import { dayOfDate } from '../../src/support/local-date.ts';
import { ownValue } from '../../src/support/own-value.ts';

export type Row = Readonly<Record<string, Value | null | undefined>>;

/** Statements that create a table and fill it. */
export function tableStatements(
  { name, columns }: Pick<Table, 'name' | 'columns'>,
  rows: readonly Row[],
  dialect: Dialect,
): readonly string[] {
  const declared = columns.map((column) => `${dialect.name(column.name)} ${sqlTypes[column.type]}`);
  const create = `CREATE TEMP TABLE ${name} (${declared.join(', ')})`;
  if (rows.length === 0) return [`DROP TABLE IF EXISTS ${name}`, create];
  const values = rows.map((row) => `(${columns.map((column) => literal(column, row, dialect)).join(', ')})`);
  return [`DROP TABLE IF EXISTS ${name}`, create, `INSERT INTO ${name} VALUES ${values.join(',\n')}`];
}

/** A date is written as its day, a set between line feeds, an empty text or set as NULL. */
function literal({ name, type }: Column, row: Row, dialect: Dialect): string {
  const value = ownValue(row, name);
  if (value === undefined || value === null || value === '') return 'NULL';
  if (typeof value === 'object') return value.length === 0 ? 'NULL' : dialect.text(`\n${value.join('\n')}\n`);
  if (typeof value !== 'string') return String(value);
  return type === 'date' ? String(dayOfDate(value)) : dialect.text(value);
}
