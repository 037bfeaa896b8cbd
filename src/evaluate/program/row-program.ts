import type { Instant } from '../../support/instant.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import type { LeadRecord } from '../lead-record.ts';
import type { ScoreRow } from '../score-row.ts';
import type { ProgramAgreement } from './program-agreement.ts';
import { rowProgramScript } from './row-program-source.ts';

/**
 * The row of a lead at an instant (ms since 1970-01-01T00:00Z). Points are scaled by the default scoring's scale; the
 * record's events have to be newest first, its consents oldest first, its values normalised as `LeadRecord` says.
 */
export type RowProgram = (record: LeadRecord, asOf: Instant) => ScoreRow;

type ScoreLead = (record: LeadRecord, asOf: Instant, today: number) => ScoreRow;

const known = new WeakMap<ProgramAgreement, RowProgram>();

/**
 * The agreement compiled for volume: the same row as `scoreRow`, many times as fast, without the explanation. Compiled
 * once per agreement object. Throws for an agreement that asks for an attribute it does not declare, which linking
 * never lets through.
 */
export function rowProgramOf(agreement: ProgramAgreement): RowProgram {
  const program = known.get(agreement) ?? compiled(agreement);
  known.set(agreement, program);
  return program;
}

/** A run scores all its leads at one instant, so the local day is looked up when that changes. */
function compiled(agreement: ProgramAgreement): RowProgram {
  const scoreLead = loaded(rowProgramScript(agreement));
  let day = { asOf: Number.NaN, today: 0 };
  return (record, asOf) => {
    if (day.asOf !== asOf) day = { asOf, today: localDayAt(agreement.zone, asOf) };
    return scoreLead(record, asOf, day.today);
  };
}

/**
 * The one place that turns text into code. Importing the module instead would be asynchronous and would write a file
 * for each agreement; the text is our own: users' words are in it only as escaped literals. A page, whose Content
 * Security Policy forbids this, loads the module that `rowProgramSource` wrote beforehand.
 */
function loaded(script: string): ScoreLead {
  const program: unknown = new Function(`${script}return scoreLead;`)();
  // The boundary: what the script declares under this name.
  return program as ScoreLead;
}
