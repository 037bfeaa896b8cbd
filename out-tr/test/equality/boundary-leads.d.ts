import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Instant } from '../../src/support/instant.ts';
/** Leads on and beside every boundary of the agreement, always the same ones for a seed. */
export declare function boundaryLeads(agreement: Agreement, asOf: Instant, { count, seed }: {
    readonly count: number;
    readonly seed: number;
}): readonly LeadRecord[];
