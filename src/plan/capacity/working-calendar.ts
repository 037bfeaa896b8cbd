import type { Calendar } from '../../model/calendar.ts';
import { type OpenDates, openDates } from '../../support/open-intervals.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import { ownValue } from '../../support/own-value.ts';

/** When a calendar is open, by day since 1970-01-01. */
export interface WorkingCalendar {
  /** Minutes of open time; a day with any is a working day (semantics §1). */
  readonly minutesOn: (day: number) => number;
  /** Working days of a week without holidays and exceptions; at least 1. */
  readonly daysPerWeek: number;
  /** True for a weekday on which the calendar is regularly open. */
  readonly isRegular: (weekday: number) => boolean;
}

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

function workingCalendar(hours: OpeningHours): WorkingCalendar {
  const regular = weekdays.map((weekday) => hours.weekly.some(({ days }) => days.includes(weekday)));
  const dates = openDates(hours);
  const known = new Map<number, number>();
  return {
    minutesOn: (day) => {
      const minutes = known.get(day) ?? openMinutes(dates, day);
      known.set(day, minutes);
      return minutes;
    },
    daysPerWeek: Math.max(1, regular.filter((open) => open).length),
    isRegular: (weekday) => regular[weekday] ?? false,
  };
}

/** The working calendars of an agreement, each made when it is first asked for. */
export function workingCalendars(
  calendars: Readonly<Record<string, Calendar>>,
): (id: string) => WorkingCalendar | undefined {
  const known = new Map<string, WorkingCalendar>();
  return (id) => {
    const hours = ownValue(calendars, id);
    const found = known.get(id) ?? (hours && workingCalendar(hours));
    if (found !== undefined) known.set(id, found);
    return found;
  };
}

/** Shifts may overlap, and an hour is open only once. */
function openMinutes(dates: OpenDates, day: number): number {
  let [open, covered] = [0, Number.NEGATIVE_INFINITY];
  for (const { start, end } of dates(day)) {
    open += Math.max(0, end - Math.max(start, covered));
    covered = Math.max(covered, end);
  }
  return Math.floor(open / 60_000);
}
