import type { Bounds, EventRule, InactivityRule, ScoringRule } from '../../model/scoring.ts';
import type { Range } from './ranges.ts';
/** A rule that looks at the events of a lead. */
export type TimelineRule = EventRule | InactivityRule;
export declare function isTimelineRule(rule: ScoringRule): rule is TimelineRule;
/** Bounds applied to what may lie in a range. */
export declare function boundedRange({ least, most }: Range, { min, max }: Bounds): Range;
/** Within what so many events of a lead can move a rule; wider where counting exactly is not worth it. */
export declare function rangeOfTimelineRule(rule: TimelineRule, mostEvents?: number): Range;
/** How many events a rule can count at once. */
export declare function mostCounted({ count, lookbackDays }: EventRule): number;
