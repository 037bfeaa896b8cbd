import type { Instant } from '../../support/instant.ts';
import { localDayAt, startOfDay } from '../../support/zoned-time.ts';

/** The first 00:00 of the zone at or after an instant. */
export function nightFrom(zone: string, instant: Instant): Instant {
  let day = localDayAt(zone, instant);
  while (startOfDay(zone, day) < instant) day++;
  return startOfDay(zone, day);
}

/** Is the instant 00:00 in the zone? */
export function isNight(zone: string, instant: Instant): boolean {
  return nightFrom(zone, instant) === instant;
}
