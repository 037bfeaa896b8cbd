import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Instant } from '../../src/support/instant.ts';
/** How many leads, in batches of how many. */
export interface BatchRequest {
    readonly leads: number;
    readonly batch: number;
    readonly seed: number;
}
/** Leads of an agreement, batch by batch: in turn invented ones as they might come, and those on its boundaries. */
export declare function leadBatches(agreement: Agreement, asOf: Instant, { leads, batch, seed }: BatchRequest): Generator<readonly LeadRecord[]>;
