import type { Instant } from '../../support/instant.ts';
import type { KernelAgreement } from './kernel/kernel-agreement.ts';
import type { LeadColumns } from './lead-columns.ts';
import type { ScoreColumns } from './score-columns.ts';
/** An agreement made ready for one set of leads. */
export interface ColumnProgram {
    /** Result columns for these leads, to be filled by `run` as often as wanted. */
    readonly results: () => ScoreColumns;
    /** The row of every lead at an instant, written into results of this program; into new ones where none are given. */
    readonly run: (asOf: Instant, into?: ScoreColumns) => ScoreColumns;
}
/**
 * The agreement as one function over the columns, equal to `scoreRow` in every column of every row (semantics §3, §4, §7).
 * Making it asks every criterion about one attribute once per distinct value; running it asks nothing twice.
 */
export declare function columnProgramOf(agreement: KernelAgreement, columns: LeadColumns): ColumnProgram;
