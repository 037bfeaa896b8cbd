import type { Instant } from './instant.ts';
import { calendarOf, dayOf, weekdayOf } from './local-date.ts';
import { weekLabel } from './week.ts';
import { localDayAt, startOfDay } from './zoned-time.ts';

/** A half-open span [start, end) in a zone. `firstDay` is the local date on which it begins, as a day. */
export interface Period {
  readonly label: string;
  readonly firstDay: number;
  readonly start: Instant;
  readonly end: Instant;
}

/** The ISO week that holds the instant, from Monday 00:00 local; labelled `2026-W13`. */
export function weekAt(zone: string, instant: Instant): Period {
  return periodAt(zone, instant, {
    first: (day) => day - weekdayOf(day),
    next: (first) => first + 7,
    label: weekLabel,
  });
}

/** The month that holds the instant; labelled `2026-03`. */
export function monthAt(zone: string, instant: Instant): Period {
  return periodAt(zone, instant, {
    first: (day) => monthOf(day, 0),
    next: (first) => monthOf(first, 1),
    label: (first) => monthLabel(first),
  });
}

/** The quarter that holds the instant, with the fiscal year beginning in month 1–12; labelled `2027-Q1`. */
export function quarterAt(zone: string, instant: Instant, fiscalYearStart: number): Period {
  return periodAt(zone, instant, {
    first: (day) => monthOf(day, -((calendarOf(day).month - fiscalYearStart + 12) % 3)),
    next: (first) => monthOf(first, 3),
    label: (first) => quarterLabel(fiscalYearStart, first),
  });
}

interface Rhythm {
  /** First day of the period that holds the day. */
  readonly first: (day: number) => number;
  /** First day of the period after the one that begins on this day. */
  readonly next: (first: number) => number;
  readonly label: (first: number) => string;
}

/**
 * Boundaries alone decide, so periods partition time even where a fold at midnight brings the last minutes of a date
 * back after the next one has begun.
 */
function periodAt(zone: string, instant: Instant, rhythm: Rhythm): Period {
  let first = rhythm.first(localDayAt(zone, instant));
  if (instant >= startOfDay(zone, rhythm.next(first))) first = rhythm.next(first);
  const start = startOfDay(zone, first);
  const end = startOfDay(zone, rhythm.next(first));
  return { label: rhythm.label(first), firstDay: first, start, end };
}

/** `2027-Q1`: a quarter belongs to the fiscal year that began last, which has the number of the calendar year it begins in. */
function quarterLabel(fiscalYearStart: number, firstDay: number): string {
  const { year, month } = calendarOf(firstDay);
  const past = month - fiscalYearStart;
  const fiscalYear = String(past < 0 ? year - 1 : year).padStart(4, '0');
  return `${fiscalYear}-Q${Math.floor(((past + 12) % 12) / 3) + 1}`;
}

function monthOf(day: number, shift: number): number {
  const { year, month } = calendarOf(day);
  return dayOf(year, month + shift, 1);
}

function monthLabel(day: number): string {
  const { year, month } = calendarOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}
