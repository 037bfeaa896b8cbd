import type { FileType } from '../support/record-form.ts';
/** One file of an export, looked at but not yet read. */
export interface ExportFile {
    /** Absolute; what the engine opens. */
    readonly path: string;
    /** As the user knows it. */
    readonly shown: string;
    readonly form: FileType;
    readonly columns: readonly FileColumn[];
    /** What ends its first line, for delimited text. */
    readonly lineEnd?: '\n' | '\r\n';
    /** Its first line as it stands there, for delimited text. */
    readonly line?: string;
    /** Whether a quotation mark closes there before the end of a name. */
    readonly isBroken?: boolean;
    /** Whether some line of JSON lines is no object. */
    readonly hasStrayLines?: boolean;
}
export interface FileColumn {
    readonly header: string;
    /** The engine's type, for files that have types; absent = text. */
    readonly type?: string;
}
