import type { Agreement } from '../../model/agreement.ts';
import type { Instant } from '../../support/instant.ts';
import { dateOfDay, weekdayOf } from '../../support/local-date.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Random } from '../../support/random.ts';
import { firstAbove } from '../../support/weighted.ts';
import { localDayAt, openingInstant } from '../../support/zoned-time.ts';

/**
 * The hours before asOf, each with how much happens in it. A place on the curve is a whole number below `total`; equal
 * lengths of the curve hold equally many leads, so places turn into instants of busy hours more often than of nights.
 */
export interface Arrivals {
  readonly starts: readonly Instant[];
  readonly ends: readonly number[];
  readonly total: number;
  readonly asOf: Instant;
}

/** Days before asOf in which leads arrive: about eighteen months. */
export const windowDays = 548;

const workday = [1, 1, 1, 1, 1, 2, 5, 12, 24, 32, 34, 32, 24, 26, 30, 30, 28, 22, 16, 14, 13, 11, 7, 3];
const freeDay = [1, 1, 1, 1, 1, 1, 2, 3, 5, 7, 9, 9, 8, 8, 8, 9, 9, 9, 10, 11, 11, 9, 6, 3];
/** Monday to Sunday; free days have hours of their own. */
const weekdayShare = [100, 108, 105, 100, 80, 90, 100];

/** Rises by half over the window; weekends and the agreement's holidays are quiet, evenings are not empty. */
export function arrivalsBefore(agreement: Agreement, asOf: Instant): Arrivals {
  const { zone } = agreement;
  const holidays = new Set(ownValue(agreement.calendars, agreement.calendar)?.holidays);
  const lastDay = localDayAt(zone, asOf);
  const starts: Instant[] = [];
  const ends: number[] = [];
  let total = 0;
  for (let day = lastDay - windowDays; day <= lastDay; day++) {
    const isFree = weekdayOf(day) >= 5 || holidays.has(dateOfDay(day));
    const growth = 2 * windowDays + day - (lastDay - windowDays);
    for (const [hour, weight] of (isFree ? freeDay : workday).entries()) {
      const start = openingInstant(zone, day * 86_400_000 + hour * 3_600_000);
      if (start >= asOf) continue;
      total += weight * (weekdayShare[weekdayOf(day)] ?? 0) * growth;
      starts.push(start);
      ends.push(total);
    }
  }
  return { starts, ends, total, asOf };
}

/** An instant of whole seconds in the hour at a place of the curve, not after asOf. */
export function instantAt({ starts, ends, total, asOf }: Arrivals, place: number, random: Random): Instant {
  const start = starts[firstAbove(ends, Math.min(place, total - 1))] ?? asOf;
  return Math.min(start + random.below(3600) * 1000, asOf);
}

/** The place of the `index`-th of `count` leads in the order of their arrival. */
export function placeOf({ total }: Arrivals, index: number, count: number): number {
  return Math.floor((index / count) * total);
}
