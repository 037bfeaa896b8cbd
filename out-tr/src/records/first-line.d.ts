import type { CsvHeader } from './csv-header.ts';
/** Why no row of a file can be read, by its first line; for a finding. */
export interface FirstLineTrouble {
    /** What the file does, to be said after its name. */
    readonly words: string;
    readonly help: string;
}
/** What only Excel understands, and lines that end as no reader expects. */
export declare function firstLineTrouble(line: string, quote: string | undefined): FirstLineTrouble | undefined;
/** A header that is one cell because something else than the declared delimiter stands between its names. */
export declare function delimiterTrouble({ headers, line, known }: Pick<CsvHeader, 'headers' | 'line'> & {
    readonly known?: string;
}, { delimiter, quote }: {
    readonly delimiter: string;
    readonly quote?: string;
}, isNative: boolean): FirstLineTrouble | undefined;
