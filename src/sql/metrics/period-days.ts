import type { Dialect } from '../dialect.ts';
import { dayMs } from './asked.ts';

/** A day of UTC, counted from the year 1, so that no instant has a negative one. */
function dayOf(instant: string, { quotient }: Dialect): string {
  return quotient(`(${instant} + 62135596800000)`, String(dayMs));
}

/**
 * `period_day`: every period once for each day of UTC that it touches. Facts find their periods by an equi-join on the
 * day, which costs engines a fraction of comparing every instant with every period.
 */
export function periodDays(dialect: Dialect): string {
  const days = dialect.series(dayOf('start_at', dialect), dayOf('end_at - 1', dialect));
  return `period_day AS (
  SELECT period_number, start_at, end_at, start_date, end_date, ${days} AS utc_day FROM period
)`;
}

/** Joins the periods that hold an instant, under the name `period`. */
export function joinPeriod(instant: string, dialect: Dialect): string {
  return `JOIN period_day AS period ON period.utc_day = ${dayOf(instant, dialect)}
    AND ${instant} >= period.start_at AND ${instant} < period.end_at`;
}
