import type { Part } from '../part.ts';
/** All leads from Parquet in one query: what leadpact generates beside SQL by hand and a bare scan. */
export declare const sqlPart: Part;
