import type { CellSql } from '../cells/cell-sql.ts';
import type { PlannedColumn, TableName } from './table-plan.ts';
/** A planned column with its SQL; its steps are columns `r0`, `x0`, `p0`, `v0` by its place. */
export interface StagedCell extends PlannedColumn {
    readonly sql: CellSql;
    /** Place in the plan. */
    readonly place: number;
}
/** A cell that says something which cannot be read, or nothing where something is needed; blanks say nothing. */
export declare function isUnreadable({ reading, place, type, isRequired }: StagedCell): string;
/** A value outside its domain. */
export declare function isUnknown({ sql, place }: StagedCell): string;
/** Why the row is left out, for the reasons that the row itself shows; 0 = it is not. */
export declare function faultOf(table: TableName, cells: readonly StagedCell[]): string;
/** The column that tells the rows of a table apart. */
export declare const ownIds: Readonly<Record<TableName, string | undefined>>;
/** Whether anything in the row is worth a finding. */
export declare function notableOf(cells: readonly StagedCell[]): string;
