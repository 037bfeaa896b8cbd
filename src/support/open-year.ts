import type { Instant } from './instant.ts';
import { dayOf } from './local-date.ts';
import type { Interval, OpenDates } from './open-intervals.ts';

/** The open intervals that belong to the dates of one year: sorted, disjoint, after all of the year before. */
export interface OpenYear {
  readonly intervals: readonly Interval[];
  /** Open time of the year before each interval. */
  readonly before: readonly number[];
  readonly total: number;
}

export function indexYear(dates: OpenDates, year: number): OpenYear {
  const first = dayOf(year, 1, 1);
  const next = dayOf(year + 1, 1, 1);
  const intervals: Interval[] = [];
  const before: number[] = [];
  let total = 0;
  let covered = Math.max(Number.NEGATIVE_INFINITY, ...dates(first - 1).map(({ end }) => end));
  for (let day = first; day < next; day++) {
    for (const { start, end } of dates(day)) {
      if (end <= covered) continue;
      const interval = { start: Math.max(start, covered), end };
      intervals.push(interval);
      before.push(total);
      total += interval.end - interval.start;
      covered = end;
    }
  }
  return { intervals, before, total };
}

/** Open time of the year before an instant. */
export function openBefore({ intervals, before }: OpenYear, instant: Instant): number {
  const last = lastIndex(intervals.length, (index) => (intervals[index]?.start ?? instant) < instant);
  const interval = intervals[last];
  if (interval === undefined) return 0;
  return (before[last] ?? 0) + Math.min(instant, interval.end) - interval.start;
}

/** The earliest instant by which `open` > 0 of the year's open time has passed. */
export function instantAfter({ intervals, before }: OpenYear, open: number): Instant {
  const last = lastIndex(intervals.length, (index) => (before[index] ?? open) < open);
  const interval = intervals[last];
  if (interval === undefined) throw new Error('the year holds less open time');
  return interval.start + open - (before[last] ?? 0);
}

/** The last index for which a condition that turns from true to false holds; -1 for none. */
function lastIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [-1, length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
