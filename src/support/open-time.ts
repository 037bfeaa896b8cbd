import type { Instant } from './instant.ts';
import { calendarOf, dayOf } from './local-date.ts';
import { type OpenDates, openDates } from './open-intervals.ts';
import { indexYear, instantAfter, type OpenYear, openBefore } from './open-year.ts';
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
  const years = new Map<number, OpenYear>();
  const openYear = (year: number): OpenYear => {
    const index = years.get(year) ?? indexYear(dates, year);
    years.set(year, index);
    return index;
  };
  const lastYear = (from: Instant) =>
    hours.holidayYears?.length ? Math.max(...hours.holidayYears) : yearOf(from) + 100;
  return {
    measure: (from, to) => measure(openYear, from, to),
    reach: (from, amount) => reach(openYear, from, amount, lastYear(from)),
    nthClosing: (from, n) => {
      const days = { from: localDayAt(hours.zone, from) + 1, until: dayOf(lastYear(from) + 1, 1, 1) };
      return nthClosing(dates, days, n);
    },
  };
}

function measure(openYear: (year: number) => OpenYear, from: Instant, to: Instant): number {
  let open = 0;
  for (let year = yearOf(from - spill); to > from && year <= yearOf(to + spill); year++) {
    const index = openYear(year);
    open += openBefore(index, to) - openBefore(index, from);
  }
  return open;
}

function reach(
  openYear: (year: number) => OpenYear,
  from: Instant,
  amount: number,
  lastYear: number,
): Instant | undefined {
  if (amount <= 0) return from;
  let missing = amount;
  for (let year = yearOf(from - spill); year <= lastYear; year++) {
    const index = openYear(year);
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

/** Local years begin and end within a day of those of UTC, and a last shift closes within two more days. */
const spill = 3 * 86_400_000;

function yearOf(instant: Instant): number {
  return calendarOf(Math.floor(instant / 86_400_000)).year;
}
