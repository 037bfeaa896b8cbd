import type { Bounds, Dimension, Group } from '../../model/scoring.ts';
import { type TimelineRule } from './event-range.ts';
import { type Range } from './ranges.ts';
/** Rules of events, added up inside bounds as groups and dimensions are. */
export interface EventSum extends Bounds {
    readonly rules: readonly TimelineRule[];
    readonly sums: readonly EventSum[];
}
export declare function eventSumOfDimension({ groups, min, max }: Dimension): EventSum;
export declare function eventSumOfGroups(groups: readonly Group[]): EventSum;
/** Within what so many events can move a sum. */
export declare function rangeOfEventSum({ rules, sums, ...bounds }: EventSum, mostEvents?: number): Range;
/** What is left of it where only events of some signals happen. */
export declare function withSignals(sum: EventSum, signals: readonly string[] | undefined): EventSum;
export declare function rulesOfEventSum({ rules, sums }: EventSum): readonly TimelineRule[];
export declare function boundsOf({ min, max, }: {
    readonly min?: number | undefined;
    readonly max?: number | undefined;
}): Bounds;
