import type { Bounds, Dimension, Group } from '../../model/scoring.ts';
import { boundedRange, isTimelineRule, rangeOfTimelineRule, type TimelineRule } from './event-range.ts';
import { type Range, rangeSum } from './ranges.ts';

/** Rules of events, added up inside bounds as groups and dimensions are. */
export interface EventSum extends Bounds {
  readonly rules: readonly TimelineRule[];
  readonly sums: readonly EventSum[];
}

export function eventSumOfDimension({ groups, min, max }: Dimension): EventSum {
  return { ...boundsOf({ min, max }), rules: [], sums: eventSums(groups) };
}

export function eventSumOfGroups(groups: readonly Group[]): EventSum {
  return { rules: [], sums: eventSums(groups) };
}

/** Within what so many events can move a sum. */
export function rangeOfEventSum({ rules, sums, ...bounds }: EventSum, mostEvents?: number): Range {
  const ofRules = rules.map((rule) => rangeOfTimelineRule(rule, mostEvents));
  const ofSums = sums.map((sum) => rangeOfEventSum(sum, mostEvents));
  return boundedRange(rangeSum([...ofRules, ...ofSums]), bounds);
}

/** What is left of it where only events of some signals happen. */
export function withSignals(sum: EventSum, signals: readonly string[] | undefined): EventSum {
  if (signals === undefined) return sum;
  return {
    ...sum,
    rules: sum.rules.filter((rule) => rule.signals.some((signal) => signals.includes(signal))),
    sums: sum.sums.map((part) => withSignals(part, signals)),
  };
}

export function rulesOfEventSum({ rules, sums }: EventSum): readonly TimelineRule[] {
  return [...rules, ...sums.flatMap(rulesOfEventSum)];
}

export function boundsOf({
  min,
  max,
}: {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}): Bounds {
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function eventSums(groups: readonly Group[]): readonly EventSum[] {
  const sums = groups.map((group) => ({
    ...boundsOf(group),
    rules: group.rules.filter(isTimelineRule),
    sums: [],
  }));
  return sums.filter(({ rules }) => rules.length > 0);
}
