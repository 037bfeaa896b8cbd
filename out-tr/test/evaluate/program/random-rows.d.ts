import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** Rows of so many random leads, the same ones for the same seed, each compared with the explaining evaluator. */
export declare function randomRows(agreement: Agreement, count: number, seed: number): readonly ScoreRow[];
