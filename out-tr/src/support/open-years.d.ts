import type { Instant } from './instant.ts';
import type { OpenDates } from './open-intervals.ts';
import { type OpenYear } from './open-year.ts';
/** The years of one calendar, each indexed when it is first asked for. */
export interface OpenYears {
    readonly of: (year: number) => OpenYear;
    /** The year in UTC of an instant. */
    readonly at: (instant: Instant) => OpenYear;
}
export declare function openYears(dates: OpenDates): OpenYears;
