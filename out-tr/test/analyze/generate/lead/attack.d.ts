import type { LeadRecord } from '../../../../src/evaluate/lead-record.ts';
import type { ScoreRow } from '../../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../../src/model/agreement.ts';
import type { Instant } from '../../../../src/support/instant.ts';
import type { Random } from '../../../../src/support/random.ts';
/** A lead and what both versions of an agreement make of it. */
export interface Judged {
    readonly lead: LeadRecord;
    readonly before: ScoreRow;
    readonly after: ScoreRow;
}
interface AttackOptions {
    readonly asOf: Instant;
    readonly leads: number;
    readonly random: Random;
}
/**
 * Leads that may be decided otherwise by the new version: half of them drawn at random, the others one fact beside those
 * of them that lie nearest to a threshold. Leads that the new version's invariants exclude are passed over.
 */
export declare function attack(before: Agreement, after: Agreement, options: AttackOptions): Generator<Judged>;
export {};
