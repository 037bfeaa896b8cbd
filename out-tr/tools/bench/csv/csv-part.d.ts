import type { Part } from '../part.ts';
/** `leadpact score` of CSV files, reading and checking included, beside DuckDB's own scan of the same files. */
export declare const csvPart: Part;
