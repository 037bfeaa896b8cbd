import type { FileSystem } from '../../host/file-system.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { RecordFile } from '../../records/record-tables.ts';
import type { DirtCounts } from '../../records/sample-data/dirt/dirty-rows.ts';
import { type Instant } from '../../support/instant.ts';
import type { SampleOrder } from './sample-order.ts';
/** What stands beside the tables: how to make them again, what is in them, and that they are invented. */
export declare const manifestName = "sample-data.json";
/** What was written. */
export interface SampleMade {
    readonly asOf: Instant;
    /** Rows by file. */
    readonly rows: ReadonlyMap<RecordFile, number>;
    readonly dirt: DirtCounts;
}
export declare function manifestText({ id, version }: Agreement, order: SampleOrder, made: SampleMade): string;
/** Files that the manifest in a folder names, itself included; undefined when there is none of ours. */
export declare function manifestFiles(files: FileSystem, folder: string): readonly string[] | undefined;
