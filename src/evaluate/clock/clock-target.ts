import type { Duration, DurationUnit } from '../../support/duration.ts';
import type { Instant } from '../../support/instant.ts';
import { openTimeOf } from '../../support/open-time.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import { closingInstant, localTimeAt } from '../../support/zoned-time.ts';
import type { ClockProblem } from './clock-reading.ts';
import { elapsedTime, type TimeLine } from './time-line.ts';

/** A duration made exact at the start of a clock: an amount in ms on a way to count. */
export interface ClockTarget {
  readonly timeLine: TimeLine;
  readonly amount: number;
}

/** Does the duration count open time of a calendar? */
export function isOpenTime({ unit }: Duration): boolean {
  return unit === 'businessMinutes' || unit === 'businessHours' || unit === 'businessDays';
}

/**
 * What a duration amounts to from `start`. Calendar days are measured in the agreement's zone and business days in
 * the calendar's, once; from then on they count like any elapsed or open time (semantics §1).
 */
export function resolveTarget(
  duration: Duration,
  start: Instant,
  { zone, hours }: { readonly zone: string; readonly hours?: OpeningHours | undefined },
): ClockTarget | ClockProblem {
  if (!isOpenTime(duration)) return { timeLine: elapsedTime, amount: elapsedAmount(duration, start, zone) };
  if (hours === undefined) return 'no-calendar';
  if (!opens(hours)) return 'no-open-time';
  const amount = openAmount(duration, start, hours);
  return amount === undefined ? beyond(hours) : { timeLine: openTimeOf(hours), amount };
}

/** Why a calendar cannot tell when an amount is reached. */
export function beyond(hours: OpeningHours | undefined): ClockProblem {
  return hours?.holidayYears === undefined ? 'no-open-time' : 'beyond-holiday-years';
}

/** Minutes or hours, of whatever measure, in ms. */
export function fixedAmount({ amount, unit }: Duration): number {
  return amount * (unitMs[unit] ?? 0);
}

const unitMs: Readonly<Partial<Record<DurationUnit, number>>> = {
  minutes: 60_000,
  businessMinutes: 60_000,
  hours: 3_600_000,
  businessHours: 3_600_000,
};

/** In a fold the end of calendar days is the later instant: a due time is a closing. */
function elapsedAmount(duration: Duration, start: Instant, zone: string): number {
  if (duration.unit !== 'calendarDays') return fixedAmount(duration);
  const end = localTimeAt(zone, start) + duration.amount * 86_400_000;
  return closingInstant(zone, end) - start;
}

/** The start's own date never counts as a business day. Undefined when the calendar ends before the last one. */
function openAmount(duration: Duration, start: Instant, hours: OpeningHours): number | undefined {
  if (duration.unit !== 'businessDays') return fixedAmount(duration);
  const { measure, nthClosing } = openTimeOf(hours);
  const end = nthClosing(start, duration.amount);
  return end === undefined ? undefined : measure(start, end);
}

export function opens(hours: OpeningHours): boolean {
  return hours.weekly.length > 0 || Object.values(hours.exceptions).some((shifts) => shifts.length > 0);
}
