import { expect } from 'vitest';
import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.ts';
import { type ScoreRow, scoreRow } from '../../../src/evaluate/score-row.ts';
import type { Agreement } from '../../../src/model/agreement.ts';

/** The row by the program, which has to be the one by the explaining evaluator. */
export function sameRow(agreement: Agreement, record: LeadRecord, asOf: number): ScoreRow {
  const row = rowProgramOf(agreement)(record, asOf);
  const expected = scoreRow(agreement, record, asOf);
  // Deep comparison is slow, and almost every row is the same text.
  if (JSON.stringify(row) !== JSON.stringify(expected)) {
    expect({ record, asOf, row }).toEqual({ record, asOf, row: expected });
  }
  return row;
}
