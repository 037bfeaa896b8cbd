import type { Instant } from '../../../support/instant.ts';
import type { EventColumns } from '../event-columns.ts';
import { type EventMatch } from './event-match.ts';
import type { Openings } from './openings.ts';
/** Writes the places of a lead's matching events, newest first, into `places` and says how many there are. */
export type EventSelection = (places: Int32Array, [first, last]: readonly [first: number, last: number], asOf: Instant, open: number) => number;
/** Whole days from an instant to another (semantics §2). */
export declare function ageAt(asOf: Instant, at: Instant): number;
/** The events that match, are known at asOf and whose signal is open; look-back is not looked at. */
export declare function eventSelection(match: EventMatch, events: EventColumns, openings: Openings): EventSelection;
