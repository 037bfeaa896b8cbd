import type { Instant } from './instant.ts';
/** A half-open span [start, end) in a zone. `firstDay` is the local date on which it begins, as a day. */
export interface Period {
    readonly label: string;
    readonly firstDay: number;
    readonly start: Instant;
    readonly end: Instant;
}
/** The ISO week that holds the instant, from Monday 00:00 local; labelled `2026-W13`. */
export declare function weekAt(zone: string, instant: Instant): Period;
/** The month that holds the instant; labelled `2026-03`. */
export declare function monthAt(zone: string, instant: Instant): Period;
/** The quarter that holds the instant, with the fiscal year beginning in month 1–12; labelled by its first month. */
export declare function quarterAt(zone: string, instant: Instant, fiscalYearStart: number): Period;
