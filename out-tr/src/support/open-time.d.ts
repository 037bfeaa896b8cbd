import type { Instant } from './instant.ts';
import type { OpeningHours } from './opening-hours.ts';
/** The open time of one calendar, indexed by year as far as it was asked for. All amounts are milliseconds. */
export interface OpenTime {
    /** Open time within [from, to). Dates after the last declared holiday year count by their weekly hours. */
    readonly measure: (from: Instant, to: Instant) => number;
    /**
     * The earliest instant by which `amount` of open time has passed since `from`. Undefined when the calendar's last
     * declared date closes before that, or, in a calendar without an end, when the next hundred years do not hold it.
     */
    readonly reach: (from: Instant, amount: number) => Instant | undefined;
    /** The last closing of the n-th date with open time after the local date of `from`; undefined as for `reach`. */
    readonly nthClosing: (from: Instant, n: number) => Instant | undefined;
}
/** The index of a calendar; built once per calendar object. */
export declare function openTimeOf(hours: OpeningHours): OpenTime;
