import { type CellSql } from '../cells/cell-sql.ts';
import type { PlannedColumn } from './table-plan.ts';
/** How the cells of a column become values; a column that has a fitting type already is not written out and read again. */
export declare function plannedCell({ reading, missing, type }: PlannedColumn): CellSql;
