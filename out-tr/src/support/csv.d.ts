/** One cell: its text without quotes, and the half-open range of characters it stands in, quotes included. */
export interface CsvCell {
    readonly text: string;
    readonly start: number;
    readonly end: number;
}
/** Rows in their order, up to the first problem. Empty lines are no rows. */
export interface CsvTable {
    readonly rows: readonly (readonly CsvCell[])[];
    readonly problem?: CsvProblem;
}
/** Why the rest of the text is no comma-separated table, as a lower-case sentence, and where. */
interface CsvProblem {
    readonly message: string;
    readonly start: number;
    readonly end: number;
}
/** Comma-separated text as RFC 4180 has it, strictly; lines end with CR LF or LF, the last one may lack it. */
export declare function parseCsv(text: string): CsvTable;
export {};
