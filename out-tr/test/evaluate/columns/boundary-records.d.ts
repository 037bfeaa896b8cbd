import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Instant } from '../../../src/support/instant.ts';
/** Leads that stand on every constant of an agreement and just beside it, the same ones for a seed. */
export declare function boundaryRecords(agreement: Agreement, asOf: Instant, { count, seed }: {
    readonly count: number;
    readonly seed: number;
}): readonly LeadRecord[];
