import type { Instant } from './instant.ts';
import type { OpeningHours } from './opening-hours.ts';
/** Half-open and never empty. */
export interface Interval {
    readonly start: Instant;
    readonly end: Instant;
}
/** Answers when one local date (as a day) is open: its shifts in order of opening, which may overlap. */
export type OpenDates = (day: number) => readonly Interval[];
/**
 * A shift belongs to the date on which it opens and may close on the next; an exception replaces the date's weekly
 * hours and its holiday; hours wholly inside a gap are none (semantics §1, §5).
 */
export declare function openDates(hours: OpeningHours): OpenDates;
