import type { Agreement } from '../model/agreement.ts';
import type { Calendar } from '../model/calendar.ts';
import type { Sla } from '../model/sla.ts';
import type { Duration } from '../support/duration.ts';
import type { Shift } from '../support/opening-hours.ts';

/** The calendar an SLA names, else the agreement's; the owner's team decides only when a clock starts. */
export function calendarOf(agreement: Agreement, sla: Sla): Calendar | undefined {
  return agreement.calendars[sla.clock.calendar ?? agreement.calendar];
}

/** Open minutes of the longest ordinary weekday of a calendar. */
export function longestDayMinutes(calendar: Calendar): number {
  const perDay = new Map<string, number>();
  for (const shift of calendar.weekly) {
    for (const day of shift.days) perDay.set(day, (perDay.get(day) ?? 0) + shiftMinutes(shift));
  }
  return Math.max(0, ...perDay.values());
}

/** Minutes of a target written in open time; undefined for every other unit. */
export function targetMinutes(duration: Duration): number | undefined {
  if (duration.unit === 'businessMinutes') return duration.amount;
  return duration.unit === 'businessHours' ? duration.amount * 60 : undefined;
}

/** Minutes of a target as open time of a calendar, with working days as whole days; undefined for elapsed time. */
export function openMinutes(duration: Duration, calendar: Calendar): number | undefined {
  if (duration.unit === 'businessDays') return duration.amount * longestDayMinutes(calendar);
  return targetMinutes(duration);
}

/** Minutes of elapsed time; undefined for open time. */
export function elapsedMinutes(duration: Duration): number | undefined {
  if (duration.unit === 'minutes') return duration.amount;
  if (duration.unit === 'hours') return duration.amount * 60;
  return duration.unit === 'calendarDays' ? duration.amount * 24 * 60 : undefined;
}

/** Length of a shift; one that ends where it starts lasts a whole day. */
export function shiftMinutes({ from, to }: Shift): number {
  const length = minuteOfDay(to) - minuteOfDay(from);
  return length > 0 ? length : length + 24 * 60;
}

/** The minute of the day at which a shift begins. */
export function shiftStart({ from }: Shift): number {
  return minuteOfDay(from);
}

function minuteOfDay(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
