import type { Table } from '../../sql/table.ts';
import type { TableName } from './table-plan.ts';

/** What is kept of an export beyond what is said of it; by default all of it. */
export interface Keeping {
  /**
   * Columns that nobody will read, by their table. Their cells are checked like all others and then forgotten; the views do not
   * have them, so that a query that reads one after all fails instead of finding nothing there.
   */
  readonly unread: Readonly<Partial<Record<TableName, ReadonlySet<string>>>>;
  /** Each table is asked many times, so that typing the cells of Parquet once is worth the memory. */
  readonly isAskedOften: boolean;
  /** Tables that are read once all the same, so that typing their cells would cost more than it brings; absent = none. */
  readonly readOnce?: ReadonlySet<TableName>;
}

export const everything: Keeping = { unread: {}, isAskedOften: false };

/** The table without the columns that nobody will read. */
export function readTable(table: Table, { unread }: Keeping): Table {
  const left = Object.entries(unread).find(([name]) => name === table.name)?.[1];
  return left === undefined
    ? table
    : { ...table, columns: table.columns.filter(({ name }) => !left.has(name)) };
}
