/** The first row of delimited text. */
export interface CsvHeader {
    readonly headers: readonly string[];
    readonly lineEnd: '\n' | '\r\n';
    /** The first line as it stands there, whatever delimits its cells. */
    readonly line: string;
    /** A quotation mark closes before the end of a name; what follows belongs to nothing. */
    readonly isBroken: boolean;
}
/**
 * The names of the columns, read as the engine reads all other rows: quotes count at the beginning of a cell, two of them
 * inside mean one. An empty text has no columns; a quote that is never closed takes the rest of the text.
 */
export declare function csvHeader(text: string, { delimiter, quote }: {
    readonly delimiter: string;
    readonly quote?: string;
}): CsvHeader;
