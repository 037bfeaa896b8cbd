import type { ScoreColumns } from '../score-columns.ts';
import type { KernelOutput } from './compile-kernel.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
/** What the results of an agreement look like. */
export interface ResultForm {
    /** Columns for the results of so many leads. */
    readonly columns: (leads: number) => ScoreColumns;
    /** The lines that name the arrays of the results. */
    readonly head: readonly string[];
    /** The lines that write the result of a lead. */
    readonly lines: readonly string[];
}
/** Results for leads with at most so many events. */
export declare function resultForm(agreement: KernelAgreement, mostEvents: number): ResultForm;
/** The arrays behind result columns. */
export declare function outputOf(scores: ScoreColumns): KernelOutput;
