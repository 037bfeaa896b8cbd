import { type PlainFile } from '../../../src/records/plain/emit/reader-script.ts';
import type { PlainRows } from '../../../src/records/plain/plain-rows.ts';
/** Reads whole rows as a thread does; null for what is not plain. */
export declare function bytesReader(file: PlainFile): (text: string) => PlainRows | null;
