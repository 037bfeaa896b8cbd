import { type RecordFinding } from '../record-finding.ts';
/** A line of a file of text that is no row. */
export interface LineReject {
    /** In delimited text the names of the columns are row 1; blank lines are no rows. */
    readonly row: number;
    readonly why: 'ragged' | 'encoding' | 'quote' | 'length' | 'json';
    /** What was found, in words. */
    readonly words: string;
}
export declare function rejectFindings(file: string, rejects: readonly LineReject[]): readonly RecordFinding[];
/** The number that a row has in the file, from the one it would have without the lines that are left out. */
export declare function rowNumber(among: number, rejects: readonly LineReject[]): number;
