import type { Agreement } from '../model/agreement.ts';
import type { Table } from '../sql/table.ts';
/** A normalised table and the file that holds it in the native layout (docs/records.md). */
export interface RecordTable {
    readonly table: Table;
    /** File name without its extension. */
    readonly file: RecordFile;
}
export declare const recordFiles: readonly ['leads', 'events', 'consents', 'stage-history', 'assignments', 'activities', 'opportunities', 'forecast-snapshots', 'costs'];
export type RecordFile = (typeof recordFiles)[number];
/** Every table of an agreement by its file. */
export declare function recordTables(agreement: Pick<Agreement, 'fields' | 'signals'>): Readonly<Record<RecordFile, RecordTable>>;
