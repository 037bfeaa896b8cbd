import type { Instant } from './instant.ts';
import { dayOf } from './local-date.ts';
import { type OpenDates, openDates } from './open-intervals.ts';
import { instantAfter, lastStarted, openBefore } from './open-year.ts';
import { type OpenYears, openYearsOf } from './open-years.ts';
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
  const years = openYearsOf(hours);
  const lastDeclared = hours.holidayYears?.length ? Math.max(...hours.holidayYears) : undefined;
  const lastYear = (from: Instant) => lastDeclared ?? years.at(from).year + 100;
  return {
    measure: (from, to) => measure(years, from, to),
    reach: (from, amount) => reach(years, from, amount, lastYear),
    nthClosing: (from, n) => {
      const days = { from: localDayAt(hours.zone, from) + 1, until: dayOf(lastYear(from) + 1, 1, 1) };
      return nthClosing(dates, days, n);
    },
  };
}

function measure(years: OpenYears, from: Instant, to: Instant): number {
  if (to <= from) return 0;
  let open = 0;
  for (let year = years.at(from - spill); year.from <= to + spill; year = years.of(year.year + 1)) {
    open += openBefore(year, to, lastStarted(year, to)) - openBefore(year, from, lastStarted(year, from));
  }
  return open;
}

function reach(
  years: OpenYears,
  from: Instant,
  amount: number,
  lastYearFrom: (from: Instant) => number,
): Instant | undefined {
  if (amount <= 0) return from;
  let year = years.at(from - spill);
  const lastYear = lastYearFrom(from);
  for (let missing = amount; year.year <= lastYear; year = years.of(year.year + 1)) {
    const last = lastStarted(year, from);
    const passed = openBefore(year, from, last);
    if (year.total - passed >= missing) return instantAfter(year, passed + missing, last);
    missing -= year.total - passed;
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
