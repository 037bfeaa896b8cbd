import type { Dialect } from '../dialect.ts';

/** Column → its type in SQL. */
export type LiteralColumns = Readonly<Record<string, 'BIGINT' | 'VARCHAR'>>;

/** A SELECT that gives rows of literal values; also none at all. */
export function literalRows(
  dialect: Dialect,
  columns: LiteralColumns,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): string {
  const names = Object.keys(columns);
  const typed = (value: (name: string) => string): string =>
    names.map((name) => `CAST(${value(name)} AS ${columns[name]}) AS ${name}`).join(', ');
  if (rows.length === 0) return `SELECT ${typed(() => 'NULL')} WHERE 1 = 0`;
  const written = rows.map(
    (row) => `(${names.map((name) => literal(dialect, row[name] ?? null)).join(', ')})`,
  );
  const placed = names.map((_, index) => `column_${index}`);
  const selected = typed((name) => `column_${names.indexOf(name)}`);
  return `SELECT ${selected}\nFROM (VALUES ${written.join(',\n')}) AS literal(${placed.join(', ')})`;
}

function literal(dialect: Dialect, value: string | number | null): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : dialect.text(value);
}
