import type { Instant } from '../../support/instant.ts';
import type { LeadRecord } from '../lead-record.ts';
import type { ScoreRow } from '../score-row.ts';
import type { ProgramAgreement } from './program-agreement.ts';
/**
 * The row of a lead at an instant (ms since 1970-01-01T00:00Z). Points are scaled by the default scoring's scale; the
 * record's events have to be newest first, its consents oldest first, its values normalised as `LeadRecord` says.
 */
export type RowProgram = (record: LeadRecord, asOf: Instant) => ScoreRow;
/**
 * The agreement compiled for volume: the same row as `scoreRow`, many times as fast, without the explanation. Compiled
 * once per agreement object. Throws for an agreement that asks for an attribute it does not declare, which linking
 * never lets through.
 */
export declare function rowProgramOf(agreement: ProgramAgreement): RowProgram;
