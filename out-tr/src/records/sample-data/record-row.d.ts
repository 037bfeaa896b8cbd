import type { RecordFile } from '../record-tables.ts';
/** One row of the native layout: a cell for every column of the file's table, empty = missing. */
export interface RecordRow {
    readonly file: RecordFile;
    readonly cells: readonly string[];
}
/** Takes one row after the other: an export is made of millions, and nobody holds them all. */
export type RowSink = (file: RecordFile, cells: readonly string[]) => void;
