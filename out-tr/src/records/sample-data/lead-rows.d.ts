import type { RowSink } from './record-row.ts';
import type { SampleLead } from './sample-lead.ts';
/** What is the same for all rows of an export. */
export interface RowContext {
    /** Properties of events in the order of their columns. */
    readonly properties: readonly string[];
    readonly version: string;
    readonly currency: string;
}
/** Gives the rows of one lead, file by file; rows of one file stand in the order of their making, `row_number` is left open. */
export declare function leadRows(lead: SampleLead, context: RowContext, sink: RowSink): void;
