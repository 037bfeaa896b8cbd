import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Random } from '../../referees/random.ts';
import type { Interesting } from '../../referees/salesforce/interesting.ts';
/** A record and the instant to score it at; values stand on and beside every constant of the agreement. */
export interface RandomRecord {
    readonly record: LeadRecord;
    readonly asOf: number;
}
export declare function randomRecord(random: Random, agreement: Agreement, interesting: Interesting): RandomRecord;
