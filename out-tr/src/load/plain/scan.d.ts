import type { Limits } from '../limits.ts';
/** Where the reader of plain files stands in the text. */
export interface Scan {
    readonly text: string;
    /** Deeper or longer than these is for the full reader to judge. */
    readonly depth: number;
    readonly length: number;
    /** UTF-16 index of the next character. */
    at: number;
    /** Where the current line begins. */
    lineStart: number;
    /** Column at which the content of the current line begins; -1 when the document has ended. */
    indent: number;
    /** False once something was met that only the full reader may judge. */
    isPlain: boolean;
}
export declare const newline = 10;
export declare const blank = 32;
export declare const hash = 35;
export declare const dash = 45;
export declare const colon = 58;
/** At the first line of a text. */
export declare function openScan(text: string, { depth, textLength }: Limits): Scan;
/** Leaves the text to the full reader; everything that still reads finds the end. */
export declare function giveUp(scan: Scan): undefined;
/** The character code at an index; at the end that of a line break, which ends everything. */
export declare function codeAt({ text }: Scan, at: number): number;
export declare function skipBlanks(scan: Scan): void;
/** Goes to the content of the next line that has any, beginning with the line at `scan.at`. */
export declare function toContent(scan: Scan): void;
/** From behind a value to the content of the next line; only blanks and a comment may stand between. */
export declare function endLine(scan: Scan): void;
/** To the beginning of the line after the one at `scan.at`. */
export declare function toNextLine(scan: Scan): void;
/** Whether a list entry begins here: a dash with a blank or nothing behind it. */
export declare function isEntry(scan: Scan): boolean;
