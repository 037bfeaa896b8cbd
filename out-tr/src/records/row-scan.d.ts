import type { FileForm } from '../model/source.ts';
import type { Engine } from './engine.ts';
import type { ExportFile } from './export-file.ts';
/** What delimiters, quotation marks and line ends alone say about a file of delimited text. */
export interface RowScan {
    /** Without the names of the columns; blank lines are none. */
    readonly rows: number;
    /** Numbers of the blank lines where rows, with the names of the columns, and blank lines are counted from 1. */
    readonly blankLines: readonly number[];
    /** The first row with a quotation mark that does not close at the end of a cell; the names of the columns are row 1. */
    readonly openQuote?: number;
}
/** What reads an export: an engine, and a second opinion on files that it does not read at first. */
export interface ExportReader extends Engine {
    /** Reads the file once from its beginning to its end, or says why it cannot; `host/exports` has the real one. */
    readonly scanRows: (file: ExportFile, form: FileForm) => Promise<RowScan | string>;
}
