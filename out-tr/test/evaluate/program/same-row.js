import { expect } from 'vitest';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.js';
import { scoreRow } from '../../../src/evaluate/score-row.js';
/** The row by the program, which has to be the one by the explaining evaluator. */
export function sameRow(agreement, record, asOf) {
    const row = rowProgramOf(agreement)(record, asOf);
    const expected = scoreRow(agreement, record, asOf);
    // Deep comparison is slow, and almost every row is the same text.
    if (JSON.stringify(row) !== JSON.stringify(expected)) {
        expect({ record, asOf, row }).toEqual({ record, asOf, row: expected });
    }
    return row;
}
