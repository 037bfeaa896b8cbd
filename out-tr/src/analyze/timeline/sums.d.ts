import { type Interval } from './interval.ts';
import type { Term } from './timeline-question.ts';
/** The columns as sums of sums, every different one once; a bound that cannot act is gone, and with it its sum. */
export interface Sums {
    /** Parts before what they are part of. */
    readonly nodes: readonly SumNode[];
    /** The sum each column is. */
    readonly columns: readonly number[];
}
export interface SumNode {
    readonly leaves: readonly Part[];
    readonly children: readonly Part[];
    readonly bounds: Interval;
    /** Before the bounds. */
    readonly raw: Interval;
    readonly value: Interval;
}
/** A leaf or another sum, so many times. */
export interface Part {
    readonly of: number;
    readonly times: number;
}
/** `rangeOf`: all values a leaf can have. */
export declare function sumsOf(columns: readonly Term[], rangeOf: (leaf: number) => Interval): Sums;
