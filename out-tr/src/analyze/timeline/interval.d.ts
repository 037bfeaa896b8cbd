import type { Bounds } from '../../model/scoring.ts';
/** The least and the most a number can be; infinite where nothing bounds it. */
export interface Interval {
    readonly low: number;
    readonly high: number;
}
export declare const nothing: Interval;
export declare const everything: Interval;
export declare function plus(left: Interval, right: Interval): Interval;
/** The interval of some numbers and 0. */
export declare function around(numbers: readonly number[]): Interval;
/** A part so many times, or not yet there. `times` is positive. */
export declare function multiplied({ low, high }: Interval, times: number): Interval;
export declare function clamped(value: number, { low, high }: Interval): number;
export declare function boundsOf({ min, max }: Bounds): Interval;
/** Every number of the first, brought inside the second. */
export declare function inside(range: Interval, bounds: Interval): Interval;
