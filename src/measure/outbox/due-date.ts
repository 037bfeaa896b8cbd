import { resolveTarget } from '../../evaluate/clock/clock-target.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Duration } from '../../support/duration.ts';
import type { Instant } from '../../support/instant.ts';
import type { LocalDate } from '../../support/local-date.ts';
import { localDateAt } from '../../support/zoned-time.ts';

/**
 * The local date on which a duration ends, on the agreement's calendar where it counts open time. Undefined where that
 * calendar does not reach so far.
 */
export function dueDate(
  { zone, calendar, calendars }: Agreement,
  within: Duration,
  from: Instant,
): LocalDate | undefined {
  const target = resolveTarget(within, from, { zone, hours: calendars[calendar] });
  if (typeof target === 'string') return undefined;
  const due = target.timeLine.reach(from, target.amount);
  return due === undefined ? undefined : localDateAt(zone, due);
}
