import type { Agreement } from '../../model/agreement.ts';
import { type DirtCounts } from './dirt/dirty-rows.ts';
import type { RowSink } from './record-row.ts';
import { type SampleRequest } from './sample-plan.ts';
/** Which export is wanted. */
export interface ExportRequest extends SampleRequest {
    /** Of ten thousand rows, so many are spoiled; 0 = a clean export. */
    readonly dirt: number;
}
/**
 * Gives the rows of a synthetic export one after the other, those of one file in their order, and says in the end what
 * was spoiled. It pauses after each lead and holds one at a time, so an export of any size takes the same memory.
 */
export declare function sampleRows(agreement: Agreement, request: ExportRequest, sink: RowSink): Generator<void, DirtCounts>;
