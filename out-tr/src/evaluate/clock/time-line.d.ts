import type { Instant } from '../../support/instant.ts';
/** A way to count time in milliseconds: elapsed, or open in a calendar. */
export interface TimeLine {
    readonly measure: (from: Instant, to: Instant) => number;
    /** The earliest instant by which `amount` has passed; undefined where the calendar ends before. */
    readonly reach: (from: Instant, amount: number) => Instant | undefined;
}
/** No time ever passes on it. */
export declare const noTime: TimeLine;
export declare const elapsedTime: TimeLine;
