import type { TableName } from './table-plan.ts';

/** Statements that forget a table of the export that was read for being asked often, and give its room back. */
export function tableDrop(table: TableName): readonly string[] {
  return [
    `DROP VIEW ${table}`,
    `DROP VIEW IF EXISTS staged_${table}`,
    `DROP TABLE IF EXISTS staged_rows_${table}`,
  ];
}
