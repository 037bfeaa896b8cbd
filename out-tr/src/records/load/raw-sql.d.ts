import type { FileForm } from '../../model/source.ts';
import type { TablePlan } from './table-plan.ts';
export interface RawOptions {
    /**
     * Leaves out lines that are no rows. Read from the beginning to the end by one thread, for a thread that begins in the middle
     * may take a line inside a quoted cell for a row.
     */
    readonly lenient?: boolean;
    /** Keeps a list of the lines that are left out (`reject_errors`). */
    readonly listing?: boolean;
    /** Adds `row_place`, the place of the row among those read, from 1. */
    readonly numbered?: boolean;
}
/**
 * A SELECT of the planned columns as they stand in the file, named `r0`, `r1`, … by their place in the plan. Nothing that
 * a file says comes into the statement but as a quoted literal, and of a CSV file not even its headers do.
 */
export declare function rawSql(plan: TablePlan, form: FileForm, options?: RawOptions): string;
