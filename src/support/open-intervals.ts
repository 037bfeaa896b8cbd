import type { Instant } from './instant.ts';
import { dateOfDay, weekdayOf } from './local-date.ts';
import type { OpeningHours, Shift, Weekday } from './opening-hours.ts';
import { parseTimeOfDay } from './time-of-day.ts';
import { closingInstant, openingInstant } from './zoned-time.ts';

/** Half-open and never empty. */
export interface Interval {
  readonly start: Instant;
  readonly end: Instant;
}

/** Answers when one local date (as a day) is open: its shifts in order of opening, which may overlap. */
export type OpenDates = (day: number) => readonly Interval[];

/**
 * A shift belongs to the date on which it opens and may close on the next; an exception replaces the date's weekly
 * hours and its holiday; hours wholly inside a gap are none (semantics §1, §5).
 */
export function openDates(hours: OpeningHours): OpenDates {
  const weekly = weekdays.map((weekday) =>
    hours.weekly.filter(({ days }) => days.includes(weekday)).map(minutesOf),
  );
  const holidays = new Set(hours.holidays);
  const exceptions = new Map(
    Object.entries(hours.exceptions).map(([date, shifts]) => [date, shifts.map(minutesOf)]),
  );
  return (day) => {
    const date = dateOfDay(day);
    const regular = holidays.has(date) ? [] : weekly[weekdayOf(day)];
    const shifts = exceptions.get(date) ?? regular ?? [];
    return shifts
      .map((shift) => intervalOf(hours.zone, day, shift))
      .filter(({ start, end }) => start < end)
      .sort((left, right) => left.start - right.start);
  };
}

const weekdays: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Minutes after the midnight that begins the shift's date; `to` beyond 1440 lies on the next date. */
interface ShiftMinutes {
  readonly from: number;
  readonly to: number;
}

function minutesOf(shift: Shift): ShiftMinutes {
  const from = parseTimeOfDay(shift.from);
  const to = parseTimeOfDay(shift.to);
  if (from === undefined || to === undefined) throw new Error(`not times of day: ${shift.from}, ${shift.to}`);
  return { from, to: to <= from ? to + 1440 : to };
}

function intervalOf(zone: string, day: number, { from, to }: ShiftMinutes): Interval {
  const midnight = day * 86_400_000;
  return {
    start: openingInstant(zone, midnight + from * 60_000),
    end: closingInstant(zone, midnight + to * 60_000),
  };
}
