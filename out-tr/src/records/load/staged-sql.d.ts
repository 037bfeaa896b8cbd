import type { FileForm } from '../../model/source.ts';
import { type RawOptions } from './raw-sql.ts';
import type { TablePlan } from './table-plan.ts';
/**
 * A SELECT of the file's rows as values `v0`, `v1`, … of the normalised table, by their place in the plan, with `row_fault`, why the row is left out (0 = it is
 * not), and `is_notable`, whether anything in it is worth a finding. Everything is asked in the one scan of the file.
 */
export declare function stagedSql(plan: TablePlan, form: FileForm, options?: RawOptions): string;
/** The view that gives these columns the names of the normalised table: nothing beneath it bears a name that an agreement chose. */
export declare function stagedView({ table, columns }: TablePlan, rows: string, row_seq: string): string;
/** The notable rows of the file with their places, cells, values and what is wrong with each cell. */
export declare function notableSql(plan: TablePlan, form: FileForm, options: RawOptions): string;
/**
 * Every row with its place, why it is left out, the cells of two columns as they stand there, and which of the rows with
 * the same own id it is.
 */
export declare function placedSql(plan: TablePlan, form: FileForm, options: RawOptions, { own, lead }: {
    readonly own: number | undefined;
    readonly lead: number;
}): string;
