import type { Lead } from '../../../src/evaluate/lead.ts';
import type { ProgramAgreement } from '../../../src/evaluate/program/program-agreement.ts';
import type { ScoreRow } from '../../../src/evaluate/score-row.ts';
/** The row by the generated program, of the lead as an export of that instant shows it. */
export declare function rowOf(agreement: ProgramAgreement, { id, recordedStage, ...lead }: Lead, asOf: number, recycledAt?: number): ScoreRow;
