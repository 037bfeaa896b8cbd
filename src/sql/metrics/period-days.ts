import type { Dialect } from '../dialect.ts';
import { dayMs } from './asked.ts';

/** A day of UTC, counted from the year 1, so that no instant has a negative one. */
export function utcDayOf(instant: string, { quotient }: Dialect): string {
  return quotient(`(${instant} + 62135596800000)`, String(dayMs));
}

/**
 * `period_day`: every period once for each day of UTC that it touches. Facts find their periods by an equi-join on the
 * day, which costs engines a fraction of comparing every instant with every period.
 */
export function periodDays(dialect: Dialect): string {
  return `period_day AS (
  SELECT period_number, start_at, end_at, start_date, end_date, ${utcDays(dialect)} AS utc_day FROM period
)`;
}

/** In a list of columns: one row for each day of UTC that a span from `start_at` to before `end_at` touches. */
export function utcDays(dialect: Dialect): string {
  return dialect.series(utcDayOf('start_at', dialect), utcDayOf('end_at - 1', dialect));
}

/** Joins the periods that hold an instant, under the name `period`. */
export function joinPeriod(instant: string, dialect: Dialect): string {
  return `JOIN period_day AS period ON period.utc_day = ${utcDayOf(instant, dialect)}
    AND ${instant} >= period.start_at AND ${instant} < period.end_at`;
}
