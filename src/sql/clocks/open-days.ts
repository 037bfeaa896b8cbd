import type { Instant } from '../../support/instant.ts';
import { calendarOf, dayOfDate } from '../../support/local-date.ts';
import type { Interval } from '../../support/open-intervals.ts';
import { openYearsOf } from '../../support/open-years.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';

/** The open time of a calendar over a range of days in UTC: all that clocks known at an instant can ask of it. */
export interface OpenDays {
  /** Of the range, as days since 1970-01-01; the range begins at its 00:00 UTC. */
  readonly firstDay: number;
  readonly lastDay: number;
  /** Sorted, disjoint, clipped to the range's begin. */
  readonly intervals: readonly Interval[];
  /** Open time of the range that can be promised: up to the last date whose holidays are declared. */
  readonly promisedMs: number;
  /** The last year of the range whose dates can be promised. */
  readonly lastYear: number;
}

/** What a range of days has to hold. */
export interface OpenRange {
  readonly since: Instant;
  readonly asOf: Instant;
  /** No target, grace or hard limit takes more open time from asOf on. */
  readonly longestMs: number;
}

const dayMs = 86_400_000;
/** A last shift of a date closes within two days, and local dates differ from those of UTC by one. */
const spill = 3 * dayMs;

/**
 * Known facts lie before asOf, so no due time needs more open time after it than the longest target. The range ends with
 * the year in which that much has passed, or with the last one that can be promised.
 */
export function openDays(hours: OpeningHours, { since, asOf, longestMs }: OpenRange): OpenDays {
  // What happens at `since` is also asked for the millisecond before.
  const firstDay = Math.floor(since / dayMs) - 1;
  const from = firstDay * dayMs;
  const years = openYearsOf(hours);
  const lastYear = lastYearOf(hours, asOf);
  const intervals: Interval[] = [];
  let [promisedMs, missing] = [0, longestMs];
  let year = years.at(from - spill);
  for (
    ;
    year.from <= asOf + spill || (missing > 0 && year.year <= lastYear);
    year = years.of(year.year + 1)
  ) {
    for (const [index, end] of year.ends.entries()) {
      const start = Math.max(year.starts[index] ?? end, from);
      if (start >= end) continue;
      intervals.push({ start, end });
      missing -= Math.max(0, end - Math.max(start, asOf));
      if (year.year <= lastYear) promisedMs += end - start;
    }
  }
  const lastOpen = Math.floor(((intervals.at(-1)?.end ?? 0) - 1) / dayMs);
  const lastDay = Math.max(lastOpen, Math.floor(asOf / dayMs) + 1);
  return { firstDay, lastDay, intervals, promisedMs, lastYear: Math.min(lastYear, year.year - 1) };
}

/** As for `OpenTime.reach`, but that a calendar without an end is looked at for a hundred years from asOf. */
function lastYearOf(hours: OpeningHours, asOf: Instant): number {
  if (hours.holidayYears?.length) return Math.max(...hours.holidayYears);
  const horizon = yearOf(Math.floor(asOf / dayMs)) + 100;
  if (hours.weekly.length > 0) return horizon;
  const lastException = Math.max(0, ...Object.keys(hours.exceptions).map(dayOfDate));
  return Math.min(horizon, yearOf(lastException));
}

function yearOf(day: number): number {
  return calendarOf(day).year;
}

/** Answers how much open time of the range lies before an instant. */
export function openPositions({ intervals }: OpenDays): (instant: Instant) => number {
  const before = [0];
  for (const { start, end } of intervals) before.push((before.at(-1) ?? 0) + end - start);
  return (instant) => {
    let [low, high] = [0, intervals.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((intervals[middle]?.start ?? instant) < instant) low = middle + 1;
      else high = middle;
    }
    const last = intervals[low - 1];
    return last === undefined ? 0 : (before[low - 1] ?? 0) + Math.min(instant, last.end) - last.start;
  };
}
