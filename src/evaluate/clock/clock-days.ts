import type { Instant } from '../../support/instant.ts';
import { dateOfDay, type LocalDate } from '../../support/local-date.ts';
import { type Interval, openDates } from '../../support/open-intervals.ts';
import { openTimeOf } from '../../support/open-time.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import { localDayAt, startOfDay } from '../../support/zoned-time.ts';
import type { ClockStanding } from './clock-reading.ts';
import { type Pause, runningTime } from './pauses.ts';
import { elapsedTime, noTime, type TimeLine } from './time-line.ts';

/** What one local date gave to the time of a clock. The counted times of all dates add up to its `elapsedMs`. */
export interface ClockDay {
  readonly date: LocalDate;
  /** Of the clock's time on this date; half-open, `until` = `from` where it began or ended at once. */
  readonly from: Instant;
  readonly until: Instant;
  /** When the calendar is open in between, in order; all of it where every hour counts. */
  readonly open: readonly Interval[];
  /** Why the calendar does not keep its weekly hours on this date. */
  readonly instead?: 'holiday' | 'exception';
  /** When the clock stood still in between. */
  readonly pauses: readonly Interval[];
  readonly countedMs: number;
  /** Counted until the end of this date. */
  readonly sumMs: number;
}

/** How the time of a clock is counted. */
export interface ClockMeasure {
  /** The agreement's. */
  readonly zone: string;
  /** Whether the target is promised in open time; then the dates are those of the calendar's zone. */
  readonly isOpenTime: boolean;
  /** The calendar of the clock; without one no open time passes. */
  readonly hours?: OpeningHours | undefined;
  /** Of its cycle, united (`pausesOf`). */
  readonly pauses: readonly Pause[];
  readonly asOf: Instant;
}

/** The time of a clock since its start or newest restart, date by date, up to its stop, its cancellation or asOf. */
export function clockDays(reading: ClockStanding, measure: ClockMeasure): readonly ClockDay[] {
  const { startAt, stoppedAt, canceledAt } = reading;
  const end = Math.max(startAt, stoppedAt ?? canceledAt ?? measure.asOf);
  const zone = zoneOf(measure);
  const timeLine = timeLineOf(measure);
  const openOn = openIn(measure);
  const days: ClockDay[] = [];
  let sumMs = 0;
  for (let day = localDayAt(zone, startAt); day <= localDayAt(zone, end); day++) {
    const from = Math.max(startAt, startOfDay(zone, day));
    const until = Math.min(end, startOfDay(zone, day + 1));
    // The clock ended with the date before.
    if (until === from && days.length > 0) break;
    const countedMs = runningTime(timeLine, from, until, measure.pauses);
    sumMs += countedMs;
    const date = dateOfDay(day);
    const instead = measure.isOpenTime ? insteadOf(measure.hours, date) : undefined;
    days.push({
      date,
      from,
      until,
      open: clipped(openOn(day), from, until),
      ...(instead && { instead }),
      pauses: clipped(measure.pauses, from, until),
      countedMs,
      sumMs,
    });
  }
  return days;
}

/** The zone whose dates a clock is told in. */
function zoneOf({ zone, isOpenTime, hours }: ClockMeasure): string {
  return isOpenTime && hours !== undefined ? hours.zone : zone;
}

/** The same as that by which the clock was read. */
export function timeLineOf({ isOpenTime, hours }: ClockMeasure): TimeLine {
  if (!isOpenTime) return elapsedTime;
  return hours === undefined ? noTime : openTimeOf(hours);
}

function openIn({ isOpenTime, hours, zone }: ClockMeasure): (day: number) => readonly Interval[] {
  if (!isOpenTime) return (day) => [{ start: startOfDay(zone, day), end: startOfDay(zone, day + 1) }];
  if (hours === undefined) return () => [];
  const dates = openDates(hours);
  // A shift of the date before may close on this one.
  return (day) => united([...dates(day - 1), ...dates(day)]);
}

/** Overlapping shifts are open once. */
function united(shifts: readonly Interval[]): readonly Interval[] {
  const spans: Interval[] = [];
  for (const shift of shifts.toSorted((left, right) => left.start - right.start)) {
    const last = spans.at(-1);
    if (last === undefined || shift.start > last.end) spans.push(shift);
    else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, shift.end) };
  }
  return spans;
}

function clipped(spans: readonly Interval[], from: Instant, until: Instant): readonly Interval[] {
  return spans
    .map(({ start, end }) => ({ start: Math.max(start, from), end: Math.min(end, until) }))
    .filter(({ start, end }) => start < end);
}

function insteadOf(hours: OpeningHours | undefined, date: LocalDate): ClockDay['instead'] {
  if (hours === undefined) return undefined;
  if (Object.hasOwn(hours.exceptions, date)) return 'exception';
  return hours.holidays.includes(date) ? 'holiday' : undefined;
}
