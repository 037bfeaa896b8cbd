import { type Lines } from '../../../support/script-lines.ts';
import type { PlainForm } from '../plain-column.ts';
interface Scan {
    readonly isLast: boolean;
    /** How many numbers are made of the bytes of the cell. */
    readonly hashes: 0 | 1 | 2;
    /** Whether `a` shall be greater than 127 after a byte that is no ASCII. */
    readonly isAsciiOnly: boolean;
    /** Whether what becomes of the cell tells by itself that a byte of it is not plain. */
    readonly isChecked: boolean;
    /** What a cell with quotation marks in it is: its text is wanted, or nothing of it, or it is not plain. */
    readonly marks: 'text' | 'skipped' | 'odd';
}
/**
 * Lines that take the cell at `i`: it stands in `t` from `s` to `e`, `h` and `g` are the numbers made of its bytes, and `i`
 * comes to stand behind what ends it. Control characters are not plain, nor is a quotation mark in a bare cell, which `m`
 * is to be looked for in what was not seen before. Behind the last row stands what stops every loop.
 */
export declare function scanLines(form: PlainForm, scan: Scan): Lines;
export {};
