import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../../src/evaluate/score-row.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Instant } from '../../src/support/instant.ts';
/** One way of executing an agreement. */
export interface Engine {
    readonly name: string;
    /** One row per lead, in the order of the leads. */
    readonly rows: (agreement: Agreement, leads: readonly LeadRecord[], asOf: Instant) => readonly ScoreRow[] | Promise<readonly ScoreRow[]>;
}
