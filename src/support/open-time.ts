import type { Instant } from './instant.ts';
import { calendarOf, dayOf } from './local-date.ts';
import { type Interval, type OpenDates, openDates } from './open-intervals.ts';
import type { OpeningHours } from './opening-hours.ts';
import { localDayAt } from './zoned-time.ts';

/** The open time of one calendar, indexed by year as far as it was asked for. All amounts are milliseconds. */
export interface OpenTime {
  /** Open time within [from, to). Dates after the last declared holiday year count by their weekly hours. */
  readonly measure: (from: Instant, to: Instant) => number;
  /**
   * The earliest instant by which `amount` of open time has passed since `from`. Undefined when the calendar's last
   * declared date closes before that, or, in a calendar without an end, when the next hundred years do not hold it.
   */
  readonly reach: (from: Instant, amount: number) => Instant | undefined;
  /** The last closing of the n-th date with open time after the local date of `from`; undefined as for `reach`. */
  readonly nthClosing: (from: Instant, n: number) => Instant | undefined;
}

const known = new WeakMap<OpeningHours, OpenTime>();

/** The index of a calendar; built once per calendar object. */
export function openTimeOf(hours: OpeningHours): OpenTime {
  const openTime = known.get(hours) ?? indexOpenTime(hours);
  known.set(hours, openTime);
  return openTime;
}

function indexOpenTime(hours: OpeningHours): OpenTime {
  const dates = openDates(hours);
  const years = new Map<number, YearIndex>();
  const yearIndex = (year: number): YearIndex => {
    const index = years.get(year) ?? indexYear(dates, year);
    years.set(year, index);
    return index;
  };
  const lastYear = (from: Instant) =>
    hours.holidayYears?.length ? Math.max(...hours.holidayYears) : yearOf(from) + 100;
  return {
    measure: (from, to) => measure(yearIndex, from, to),
    reach: (from, amount) => reach(yearIndex, from, amount, lastYear(from)),
    nthClosing: (from, n) => {
      const days = { from: localDayAt(hours.zone, from) + 1, until: dayOf(lastYear(from) + 1, 1, 1) };
      return nthClosing(dates, days, n);
    },
  };
}

/** The open intervals that belong to the dates of one year: sorted, disjoint, after all of the year before. */
interface YearIndex {
  readonly intervals: readonly Interval[];
  /** Open time of the year before each interval. */
  readonly before: readonly number[];
  readonly total: number;
}

function indexYear(dates: OpenDates, year: number): YearIndex {
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

function measure(yearIndex: (year: number) => YearIndex, from: Instant, to: Instant): number {
  let open = 0;
  for (let year = yearOf(from - spill); to > from && year <= yearOf(to + spill); year++) {
    const index = yearIndex(year);
    open += openBefore(index, to) - openBefore(index, from);
  }
  return open;
}

function reach(
  yearIndex: (year: number) => YearIndex,
  from: Instant,
  amount: number,
  lastYear: number,
): Instant | undefined {
  if (amount <= 0) return from;
  let missing = amount;
  for (let year = yearOf(from - spill); year <= lastYear; year++) {
    const index = yearIndex(year);
    const passed = openBefore(index, from);
    if (index.total - passed >= missing) return instantAfter(index, passed + missing);
    missing -= index.total - passed;
  }
  return undefined;
}

function nthClosing(
  dates: OpenDates,
  days: { readonly from: number; readonly until: number },
  n: number,
): Instant | undefined {
  let missing = n;
  for (let day = days.from; day < days.until; day++) {
    const intervals = dates(day);
    if (intervals.length > 0) missing--;
    if (missing === 0) return Math.max(...intervals.map(({ end }) => end));
  }
  return undefined;
}

/** Open time of the year before an instant. */
function openBefore({ intervals, before }: YearIndex, instant: Instant): number {
  const last = lastIndex(intervals.length, (index) => (intervals[index]?.start ?? instant) < instant);
  const interval = intervals[last];
  if (interval === undefined) return 0;
  return (before[last] ?? 0) + Math.min(instant, interval.end) - interval.start;
}

/** The earliest instant by which `open` > 0 of the year's open time has passed. */
function instantAfter({ intervals, before }: YearIndex, open: number): Instant {
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

/** Local years begin and end within a day of those of UTC, and a last shift closes within two more days. */
const spill = 3 * 86_400_000;

function yearOf(instant: Instant): number {
  return calendarOf(Math.floor(instant / 86_400_000)).year;
}
