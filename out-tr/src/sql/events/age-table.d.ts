import type { Measure } from './measure.ts';
/**
 * The values of all measures by signal and age: each signal has a row for every age up to its last change. Where that is
 * much though little changes, ages between which nothing changes are one step, the same steps for all signals.
 */
export interface AgeTable {
    readonly signals: readonly SignalRows[];
    /** The ages at which a step begins, rising, without 0; absent where every age has its row. */
    readonly breaks?: readonly number[];
    /** Columns of values, in the order of `rows[…]`. */
    readonly columns: readonly string[];
    /** null = events of the signal have no value. */
    readonly rows: readonly (readonly (number | null)[])[];
}
/** A signal's rows begin at `firstRow`, one for each of its ages or steps up to `last`, which stands for all beyond. */
export interface SignalRows {
    readonly signal: string;
    readonly firstRow: number;
    readonly last: number;
}
/** As many values stand in a statement one by one without slowing its reading down. */
export declare const mostValues = 20000;
export declare function ageTable(measures: readonly Measure[]): AgeTable;
