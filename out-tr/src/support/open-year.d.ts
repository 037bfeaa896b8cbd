import type { Instant } from './instant.ts';
import type { OpenDates } from './open-intervals.ts';
/**
 * The open intervals that belong to the dates of one year: sorted, disjoint, after all of the year before. They lie in
 * typed arrays with an index by day, for a report asks millions of times and the answer is mostly in the same day.
 */
export interface OpenYear {
    readonly year: number;
    /** The year itself in UTC, [from, until); the intervals may reach beyond it. */
    readonly from: Instant;
    readonly until: Instant;
    /** One more than there are intervals: infinity, so that a search ends inside the list. */
    readonly starts: Float64Array;
    readonly ends: Float64Array;
    /** Open time of the year before each interval, and last of all the total. */
    readonly before: Float64Array;
    readonly total: number;
    /** Day in UTC of the first interval's start. */
    readonly firstDay: number;
    /** For every day in UTC from the first on: the number of intervals that start before it. */
    readonly started: Int32Array;
}
export declare function indexYear(dates: OpenDates, year: number): OpenYear;
/** Index of the last interval that starts before the instant; -1 for none. */
export declare function lastStarted({ starts, firstDay, started }: OpenYear, instant: Instant): number;
/** Open time of the year before an instant, `last` being the last interval that starts before it. */
export declare function openBefore({ starts, ends, before }: OpenYear, instant: Instant, last: number): number;
/** The earliest instant by which `open` > 0 of the year's open time has passed; not before the interval `from`. */
export declare function instantAfter({ starts, before, total }: OpenYear, open: number, from: number): Instant;
