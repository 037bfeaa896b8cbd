import { historyOf } from '../../../src/evaluate/history.ts';
import type { Lead } from '../../../src/evaluate/lead.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import type { ProgramAgreement } from '../../../src/evaluate/program/program-agreement.ts';
import { rowProgramOf } from '../../../src/evaluate/program/row-program.ts';
import type { ScoreRow } from '../../../src/evaluate/score-row.ts';

/** The row by the generated program, of the lead as an export of that instant shows it. */
export function rowOf(
  agreement: ProgramAgreement,
  { id, recordedStage, ...lead }: Lead,
  asOf: number,
  recycledAt?: number,
): ScoreRow {
  const history = historyOf({ id, ...lead });
  const { values } = momentAt(agreement, history, asOf).facts;
  const record = {
    ...history,
    id,
    values,
    ...(recordedStage !== undefined && { recordedStage }),
    ...(recycledAt !== undefined && { recycledAt }),
  };
  return rowProgramOf(agreement)(record, asOf);
}
