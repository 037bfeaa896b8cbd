import type { Column } from '../../sql/table.ts';
/** How the files of an export are written. */
export declare const rowFormats: readonly ['csv', 'jsonl'];
export type RowFormat = (typeof rowFormats)[number];
/** The text of one file of an export. */
export interface RowText {
    /** What stands above the rows; empty = nothing, and a table without rows has no file. */
    readonly head: string;
    readonly line: (cells: readonly string[]) => string;
}
export declare function rowText(format: RowFormat, columns: readonly Column[]): RowText;
