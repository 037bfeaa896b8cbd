import type { Dialect } from '../dialect.ts';

/** How the columns of `calendar_day` are read: it has as many of them as the fullest day needs. */
export interface OpenScale {
  readonly dialect: Dialect;
  /** Pieces of open time in a day in UTC. */
  readonly pieces: number;
  /** Changes of the number of working days in a day in UTC. */
  readonly changes: number;
}

/** The row of a calendar for the day of an instant; without a calendar, or outside the tables, all of it is NULL. */
export function joinDay({ dialect }: OpenScale, alias: string, calendar: string, instant: string): string {
  return `LEFT JOIN calendar_day ${alias} ON ${alias}.calendar_id = ${calendar} AND ${alias}.utc_day = ${dialect.quotient(`(${instant})`, '86400000')}`;
}

/** Open time of the calendar before an instant of the joined day, or of the midnight that ends it. */
export function openPosition({ dialect, pieces }: OpenScale, alias: string, instant: string): string {
  const terms = [`${alias}.open_before`];
  for (let index = 1; index <= pieces; index++) {
    const passed = dialect.smaller(`${instant} - ${alias}.begins_at`, `${alias}.closes_${index}`);
    terms.push(
      `CASE WHEN ${instant} - ${alias}.begins_at > ${alias}.opens_${index} THEN ${passed} - ${alias}.opens_${index} ELSE 0 END`,
    );
  }
  return `(${terms.join(' + ')})`;
}

/** Number of working days of the range up to the local date of an instant of the joined day. */
export function workingNumber({ changes }: OpenScale, alias: string, instant: string): string {
  const terms = [`${alias}.working_before`];
  for (let index = 1; index <= changes; index++) {
    terms.push(
      `CASE WHEN ${instant} - ${alias}.begins_at >= ${alias}.changes_${index} THEN ${alias}.by_${index} ELSE 0 END`,
    );
  }
  return `(${terms.join(' + ')})`;
}
