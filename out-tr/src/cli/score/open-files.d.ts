import type { FileForm } from '../../model/source.ts';
import type { Engine } from '../../records/engine.ts';
import type { ExportFile } from '../../records/export-file.ts';
import type { ExportFiles } from '../../records/load/load-export.ts';
import { type RecordFinding } from '../../records/record-finding.ts';
import type { RecordFile } from './record-files.ts';
/** What can be said of a file before there is an engine, which may only open what it was told of: of delimited text all. */
export type LookedAt = RecordFile & {
    readonly found?: ExportFile | RecordFinding;
};
export declare function lookAtFiles(files: readonly RecordFile[], form: FileForm, scratch: string): Promise<readonly LookedAt[]>;
/** The files with their columns, and what is wrong with those that cannot be looked into. */
export declare function openFiles(engine: Engine, files: readonly LookedAt[]): Promise<{
    readonly files: ExportFiles;
    readonly findings: readonly RecordFinding[];
}>;
