/** How a file of an export is written. */
export type FileType = 'csv' | 'jsonl' | 'parquet';
/** The endings of the files of an export that are read. */
export declare const recordEndings: readonly string[];
/** The engine takes these in a path for a pattern that may fit other files. */
export declare const patternSigns: RegExp;
/** How a file is written, by the ending of its name; undefined where it has none that is read. */
export declare function recordForm(name: string): FileType | undefined;
