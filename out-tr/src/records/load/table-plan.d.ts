import type { SourceColumn, TableSource } from '../../model/source.ts';
import type { ExportFile } from '../export-file.ts';
import { type RecordFinding } from '../record-finding.ts';
/** The normalised tables an export becomes. */
export type TableName = 'lead' | 'event' | 'consent';
/** Which column of a file each target is read from. */
export interface TablePlan {
    readonly table: TableName;
    readonly file: ExportFile;
    readonly columns: readonly PlannedColumn[];
    /** About the file's columns as a whole. */
    readonly findings: readonly RecordFinding[];
}
export interface PlannedColumn extends SourceColumn {
    /** Place of the column in the file, from 0. */
    readonly index: number;
    /** The engine's type of the column; absent = text. */
    readonly type?: string;
}
/** Finds the source's columns in the file, and what neither reads nor leaves out on purpose. */
export declare function tablePlan(table: TableName, source: TableSource, file: ExportFile): TablePlan;
