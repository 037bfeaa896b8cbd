import type { Agreement } from '../../../src/model/agreement.ts';
import { type RecordFile } from '../../../src/records/record-tables.ts';
import { type RowFormat } from '../../../src/records/sample-data/row-text.ts';
/** What a test asks for; the rest is as on the command line. */
export interface Wanted {
    readonly count: number;
    readonly seed?: number;
    readonly dirt?: number;
    readonly format?: RowFormat;
}
/** The text of every file of an export. */
export declare function exportedFiles(agreement: Agreement, { count, seed, dirt, format }: Wanted): Readonly<Record<RecordFile, string>>;
/** The rows of a file as a reader of the CSV sees them: column → cell. */
export declare function readRows(csv: string): readonly Readonly<Record<string, string>>[];
