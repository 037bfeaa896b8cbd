import type { RecordFile } from '../record-tables.ts';

/** One row of the native layout: a cell for every column of the file's table, empty = missing. */
export interface RecordRow {
  readonly file: RecordFile;
  readonly cells: readonly string[];
}
