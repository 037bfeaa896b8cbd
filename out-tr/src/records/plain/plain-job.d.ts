import type { Source } from '../../model/source.ts';
import type { ExportFile } from '../export-file.ts';
import { type TableName, type TablePlan } from '../load/table-plan.ts';
import { type PlainColumn } from './plain-column.ts';
/** A file with its size in bytes and the byte at which its rows begin. */
export interface SizedFile extends ExportFile {
    readonly size: number;
    readonly firstRow: number;
}
/** An export that may be plain: only its rows can tell. */
export interface PlainJob {
    /** For `PlainThreads`. */
    readonly script: string;
    readonly seed: number;
    readonly tables: {
        readonly lead: PlainTableJob;
        readonly event?: PlainTableJob;
    };
}
export interface PlainTableJob {
    readonly plan: TablePlan;
    readonly file: SizedFile;
    readonly columns: readonly PlainColumn[];
}
/** Undefined where the source or the first lines of the files ask for more than plain reading gives. */
export declare function plainJob(source: Source, { lead, event, consent }: Readonly<Partial<Record<TableName, SizedFile>>>, seed: number): PlainJob | undefined;
