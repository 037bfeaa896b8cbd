import type { PeriodReading } from '../../measure/measurement.ts';
import type { Instant } from '../../support/instant.ts';

/** A snapshot is as things stand now: the period that holds asOf. */
export function currentReading<Reading extends PeriodReading>(
  readings: readonly Reading[],
): Reading | undefined {
  return readings.at(-1);
}

/** The newest period that is over and has a value, else the newest that is over; undefined before the first is. */
export function newestReading<Reading extends PeriodReading>(
  readings: readonly Reading[],
  asOf: Instant,
): Reading | undefined {
  const over = readings.filter(({ period }) => period.end <= asOf);
  return over.findLast(({ figure }) => figure.status === 'value') ?? over.at(-1);
}
