import type { EventRule } from '../../../model/scoring.ts';
import type { Instant } from '../../../support/instant.ts';
import type { EventColumns } from '../event-columns.ts';
import type { EventMatch } from './event-match.ts';
import type { Openings } from './openings.ts';
/**
 * A number worked out from the events of one lead, those from `first` up to `last`, under an opening. Those from `last` up
 * to `ever` are hidden by a reset.
 */
export type EventWalk = (first: number, last: number, ever: number, asOf: Instant, open: number) => number;
/** Exact answers, event by event, for what no table of ages can say: order, distinct values, and very long tables. */
export interface EventWalks {
    readonly count: (match: EventMatch, days: number | undefined) => EventWalk;
    /** The points of a rule. */
    readonly points: (rule: EventRule) => EventWalk;
    /** What has to be added to the points that all events of a rule have, each taken alone. */
    readonly correction: (rule: EventRule) => EventWalk;
}
export declare function eventWalks(events: EventColumns, openings: Openings): EventWalks;
