import type { Instant } from '../../support/instant.ts';
import { type Interval } from '../../support/open-intervals.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
/** When a member takes leads. */
export interface WorkingHours {
    readonly isOpen: (at: Instant) => boolean;
    /** The first opening after an instant; undefined when there is none within a year. */
    readonly opensAfter: (at: Instant) => Instant | undefined;
}
/** Half-open intervals, in any order. */
export declare function hoursOfIntervals(intervals: readonly Interval[]): WorkingHours;
export declare function hoursOfCalendar(calendar: OpeningHours): WorkingHours;
