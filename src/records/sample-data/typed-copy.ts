import type { Agreement } from '../../model/agreement.ts';
import { duckdb } from '../../sql/dialects/duckdb.ts';
import type { Column, ColumnType, Table } from '../../sql/table.ts';
import { writtenCsvReader } from '../csv-reader.ts';

/** Where the text of a table lies, and where its typed rows go; absolute. */
interface Places {
  readonly from: string;
  readonly to: string;
}

/** Copies a table of sample data without mistakes from CSV into Parquet, each column with the type of its values. */
export function typedCopy(table: Table, fields: Agreement['fields'], { from, to }: Places): string {
  const columns = table.columns.map((column) => [column.name, typeOf(column, fields)] as const);
  return `COPY (FROM ${writtenCsvReader(from, columns, { hasHeader: true })}) TO ${duckdb.text(to)} (FORMAT parquet)`;
}

/** A decimal is written with its point; whatever has no type of its own is text, sets too. */
function typeOf({ name, type }: Column, fields: Agreement['fields']): string {
  const scale = Object.hasOwn(fields, name) ? (fields[name]?.scale ?? 0) : 0;
  return type === 'integer' && scale > 0 ? `DECIMAL(18, ${scale})` : types[type];
}

const types: Readonly<Record<ColumnType, string>> = {
  boolean: 'BOOLEAN',
  date: 'DATE',
  id: 'VARCHAR',
  instant: 'TIMESTAMPTZ',
  integer: 'BIGINT',
  name: 'VARCHAR',
  set: 'VARCHAR',
  text: 'VARCHAR',
};
