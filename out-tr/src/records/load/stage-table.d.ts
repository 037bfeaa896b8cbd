import type { FileForm } from '../../model/source.ts';
import { type RecordFinding } from '../record-finding.ts';
import type { ExportReader } from '../row-scan.ts';
import { type LineReject } from './line-rejects.ts';
import type { TablePlan } from './table-plan.ts';
/** A file read into `staged_<table>`, a row for each of its rows, with `row_seq` in their order. */
export interface StagedTable {
    readonly plan: TablePlan;
    readonly form: FileForm;
    /** False when the file cannot be read at all. */
    readonly isRead: boolean;
    /** Rows that could be taken apart into cells. */
    readonly rows: number;
    /** Whether some row is left out for what it says itself, or says something worth a finding. */
    readonly isNotable: boolean;
    /** Lines that are no rows, in order. */
    readonly rejects: readonly LineReject[];
    /** Whether lines that are no rows were left out as it was read; every later reading has to be the same. */
    readonly lenient: boolean;
    readonly findings: readonly RecordFinding[];
}
/**
 * Reads a file in one scan. A file of text becomes a typed table; Parquet stays where it is and is read as often as it is
 * asked, for it is read faster than memory is filled.
 */
export declare function stageTable(reader: ExportReader, plan: TablePlan, form: FileForm): Promise<StagedTable>;
