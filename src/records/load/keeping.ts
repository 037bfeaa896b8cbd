import type { Table } from '../../sql/table.ts';
import type { TableName } from './table-plan.ts';

/** What is kept of an export beyond what is said of it; by default all of it. */
export interface Keeping {
  /**
   * Columns that nobody will read, by their table. Their cells are checked like all others and then forgotten; the views do not
   * have them, so that a query that reads one after all fails instead of finding nothing there.
   */
  readonly unread: Readonly<Partial<Record<TableName, ReadonlySet<string>>>>;
}

export const everything: Keeping = { unread: {} };

/** The table without the columns that nobody will read. */
export function readTable(table: Table, unread: ReadonlySet<string> | undefined): Table {
  if (unread === undefined) return table;
  return { ...table, columns: table.columns.filter(({ name }) => !unread.has(name)) };
}
