import type { Dialect } from '../../src/sql/dialect.ts';
import { sqlTypes } from '../../src/sql/sql-type.ts';
import type { Table } from '../../src/sql/table.ts';

/** Column → what it holds; a column that is left out is missing. */
export type TableRow = Readonly<Record<string, string | number | bigint | boolean | null>>;

/** Statements that make a table and fill it; it replaces the one before. */
export function filledTable(
  dialect: Dialect,
  { name, columns }: Table,
  rows: readonly TableRow[],
): readonly string[] {
  const declared = columns.map((column) => `${dialect.name(column.name)} ${sqlTypes[column.type]}`);
  const known = new Set(columns.map((column) => column.name));
  const strange = rows.flatMap((row) => Object.keys(row)).find((column) => !known.has(column));
  if (strange !== undefined) throw new Error(`${name} has no column ${strange}`);
  const values = rows.map(
    (row) => `(${columns.map((column) => literal(dialect, row[column.name])).join(', ')})`,
  );
  return [
    `DROP TABLE IF EXISTS ${name}`,
    `CREATE TEMP TABLE ${name} (${declared.join(', ')})`,
    ...(values.length === 0 ? [] : [`INSERT INTO ${name} VALUES ${values.join(',\n')}`]),
  ];
}

function literal({ text }: Dialect, cell: TableRow[string] | undefined): string {
  if (cell === undefined || cell === null) return 'NULL';
  return typeof cell === 'string' ? text(cell) : String(cell);
}
