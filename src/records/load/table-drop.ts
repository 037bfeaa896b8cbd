import type { TableName } from './table-plan.ts';

/** Statements that forget a table of the export whose leads are numbered, whatever hides it by now, and give its room back. */
export function tableDrop(table: TableName): readonly string[] {
  return [`DROP VIEW memory.main.${table}`, `DROP VIEW IF EXISTS named_${table}`, ...dropStaged(table)];
}

/** As above, of what the rows of its file became. */
export function dropStaged(table: string): readonly string[] {
  return [`DROP VIEW IF EXISTS staged_${table}`, `DROP TABLE IF EXISTS staged_rows_${table}`];
}
