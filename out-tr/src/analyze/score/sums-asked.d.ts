import type { LeadSum } from './lead-sum.ts';
import type { LeadColumn } from './lead-vectors.ts';
import type { LeadVerdict } from './verdict-plan.ts';
/** The sums behind verdicts and columns, each once, told apart as far as somebody looks. */
export interface Asked {
    readonly sums: readonly LeadSum[];
    /** By sum: the verdict variables that look at it. */
    readonly readers: readonly (readonly number[])[];
    readonly isAlways: readonly boolean[];
    /** By verdict: the sum of its points and, of a grade, of what is known. */
    readonly ofVerdict: readonly (readonly number[])[];
    /** By column. */
    readonly ofColumn: readonly (readonly number[])[];
}
export declare function sumsAsked(verdicts: readonly LeadVerdict[], columns: readonly LeadColumn[]): Asked;
