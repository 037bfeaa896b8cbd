import type { Agreement } from '../../model/agreement.ts';
import type { Source } from '../../model/source.ts';
import type { ExportFile } from '../export-file.ts';
import type { RecordFinding } from '../record-finding.ts';
import type { ExportReader } from '../row-scan.ts';
import type { Rejection } from './rejection.ts';
import { type TableName } from './table-plan.ts';
/** The files of an export that there are. */
export type ExportFiles = Readonly<Partial<Record<TableName, ExportFile>>>;
/** What was read, and everything that is wrong with it. */
export interface LoadReport {
    readonly tables: readonly TableReport[];
    readonly findings: readonly RecordFinding[];
}
export interface TableReport {
    readonly table: TableName;
    readonly file: string;
    /** All rows of the file. */
    readonly rows: number;
    /** Rows that are left out, by their first reason. */
    readonly rejected: Readonly<Partial<Record<Rejection | 'unreadableRow', number>>>;
}
/** Reads an export into the tables `lead`, `event` and `consent` of the engine; a table without a file is empty. */
export declare function loadExport(engine: ExportReader, agreement: Pick<Agreement, 'fields' | 'signals'>, source: Source, files: ExportFiles): Promise<LoadReport>;
