import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { type ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** The row by the program, which has to be the one by the explaining evaluator. */
export declare function sameRow(agreement: Agreement, record: LeadRecord, asOf: number): ScoreRow;
