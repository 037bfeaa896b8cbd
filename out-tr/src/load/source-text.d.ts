import type { Range } from '../diagnostics/finding.ts';
/** The decoded text of a file, without its byte order mark, and where its lines begin. */
export interface SourceText {
    /** Path relative to the agreement's folder, with forward slashes. */
    readonly path: string;
    readonly text: string;
    /** The half-open range between two offsets, kept inside the file. */
    readonly rangeBetween: (start: number, end: number) => Range;
}
/** Wraps a file's text; lines are counted when the first range is asked for, which a clean file never does. */
export declare function sourceText(path: string, text: string): SourceText;
