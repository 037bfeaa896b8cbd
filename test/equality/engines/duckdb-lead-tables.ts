import { type DuckDBConnection, DuckDBDataChunkWriter } from '@duckdb/node-api';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { leadTables } from '../../../src/sql/lead-tables.ts';
import { sqlTypes } from '../../../src/sql/sql-type.ts';
import type { Column, Table } from '../../../src/sql/table.ts';
import { leadTableRows } from './lead-table-rows.ts';
import type { Cell } from './table-cell.ts';

/** Puts the leads into the tables of the agreement, in place of those that were there. */
export async function fillLeadTables(
  connection: DuckDBConnection,
  agreement: Agreement,
  leads: readonly LeadRecord[],
): Promise<void> {
  const tables = leadTables(agreement);
  const rows = leadTableRows(tables, leads);
  await fill(connection, tables.lead, rows.lead);
  await fill(connection, tables.event, rows.event);
  await fill(connection, tables.consent, rows.consent);
}

async function fill(
  connection: DuckDBConnection,
  { name, columns }: Table,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  await connection.run(`CREATE OR REPLACE TABLE ${quoted(name)} (${columns.map(declaration).join(', ')})`);
  const appender = await connection.createAppender(name);
  const writer = DuckDBDataChunkWriter.forAppender(appender);
  const wide = columns.map(({ type }) => sqlTypes[type] === 'BIGINT');
  for (const row of rows) writer.appendRow(row.map((cell, index) => (wide[index] ? bigintOf(cell) : cell)));
  writer.flush();
  appender.closeSync();
}

function declaration({ name, type, nullable }: Column): string {
  return `${quoted(name)} ${sqlTypes[type]}${nullable ? '' : ' NOT NULL'}`;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function bigintOf(cell: Cell): bigint | Cell {
  return typeof cell === 'number' ? BigInt(cell) : cell;
}
