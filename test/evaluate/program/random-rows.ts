import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { randomFrom } from '../../referees/random.ts';
import { interestingIn } from '../../referees/salesforce/interesting.ts';
import { randomRecord } from './random-record.ts';
import { sameRow } from './same-row.ts';

/** Rows of so many random leads, the same ones for the same seed, each compared with the explaining evaluator. */
export function randomRows(agreement: Agreement, count: number, seed: number): readonly ScoreRow[] {
  const interesting = interestingIn(agreement);
  const random = randomFrom(seed);
  return Array.from({ length: count }, () => {
    const { record, asOf } = randomRecord(random, agreement, interesting);
    return sameRow(agreement, record, asOf);
  });
}
