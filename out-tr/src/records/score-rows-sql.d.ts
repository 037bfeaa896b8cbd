/** How the rows of `score` are written. */
export type ScoreForm = 'csv' | 'jsonl' | 'parquet';
/** Where and how they are written. */
export interface ScoreFile {
    /** Digits after the point of all points. */
    readonly scale: number;
    readonly form: ScoreForm;
    /** Absolute. */
    readonly path: string;
}
/** Rows of a score query are sorted by id, in code-point order, or stand so already. */
type RowOrder = 'unsorted' | 'sorted';
/**
 * A statement that writes the rows of a score query to a file: by id in code-point order, points as exact decimals of the
 * scale. In CSV a text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export declare function writeScoreRows(query: string, { scale, form, path }: ScoreFile, order?: RowOrder): string;
/** First characters after which a spreadsheet calculates. */
export declare const formulaSigns: readonly string[];
export {};
