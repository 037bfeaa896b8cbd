import type { ClockDefinition } from '../../evaluate/clock/clock-definition.ts';
import type { Instant } from '../../support/instant.ts';
import type { OpeningHours } from '../../support/opening-hours.ts';
import type { Dialect } from '../dialect.ts';

/** What the clocks of several SLAs are worked out from, and for which engine. */
export interface ClockPromises {
  readonly dialect: Dialect;
  readonly asOf: Instant;
  /** The agreement's, in which calendar days are counted. */
  readonly zone: string;
  readonly calendars: Readonly<Record<string, OpeningHours>>;
  /** Team id → calendar id, for the teams that have one. */
  readonly teamCalendars: Readonly<Record<string, string>>;
  readonly agreementCalendar?: string;
  /** SLA id → what its clocks promise; facts of other SLAs are left out. */
  readonly slas: Readonly<Record<string, ClockDefinition>>;
  /**
   * Calendars are tabulated from the day of this instant on; absent = twenty years before asOf. A clock that starts before
   * and has to read a calendar is in state `error` with the problem `before-measured-dates`.
   */
  readonly since?: Instant;
}

const dayMs = 86_400_000;
const twentyYears = 20 * 366 * dayMs;

/** Not before 1970-01-03: quotients of SQL are certain where nothing is negative. */
export function sinceOf({ since, asOf }: Pick<ClockPromises, 'since' | 'asOf'>): Instant {
  return Math.max(since ?? farthestSince(asOf), 2 * dayMs);
}

/** Calendars are tabulated no farther back, whatever an export tells. */
export function farthestSince(asOf: Instant): Instant {
  return asOf - twentyYears;
}
