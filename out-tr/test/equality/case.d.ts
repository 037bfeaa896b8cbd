import fc from 'fast-check';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Instant } from '../../src/support/instant.ts';
/** An agreement, leads of it and the instant at which they are scored. */
export interface Case {
    readonly agreement: Agreement;
    readonly leads: readonly LeadRecord[];
    readonly asOf: Instant;
}
/** Random agreements, each with so many leads. */
export declare function arbitraryCase(leads: number): fc.Arbitrary<Case>;
