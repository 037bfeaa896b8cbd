import { type Exact } from '../../support/exact.ts';
/** The days of one week on which a member works, and what is left of them. */
export interface NetDays {
    readonly workingDays: number;
    /** Working days of absence, each once. */
    readonly absentDays: number;
    /** Working days less absences less renewals, never below 0 (semantics §10). */
    readonly netDays: Exact;
    /** The working days without absence. */
    readonly present: readonly number[];
}
/** Days since 1970-01-01, both included. */
export interface DaySpan {
    readonly from: number;
    readonly to: number;
}
/** `working`: the working days of the week, as days. */
export declare function netDaysOf(working: readonly number[], absences: readonly DaySpan[], renewalDays: Exact): NetDays;
export declare function covers({ from, to }: DaySpan, day: number): boolean;
/** Two local dates, both included; without the second it goes on. */
export declare function daySpan({ from, to }: {
    readonly from: string;
    readonly to?: string;
}): DaySpan;
