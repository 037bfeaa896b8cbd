import { isOpenTime } from '../../evaluate/clock/clock-target.ts';
import type { Duration } from '../../support/duration.ts';
import { offsetSpans } from '../../support/zone-offsets.ts';
import { closingInstant } from '../../support/zoned-time.ts';
import type { Model } from '../models/model.ts';
import { type ClockPromises, sinceOf } from './clock-promises.ts';
import { literalRows } from './literal-rows.ts';

/** Local time of the agreement's zone against UTC, for targets in calendar days: a few rows per year. */
export function localDayTables(promises: ClockPromises): readonly Model[] {
  const { dialect, zone, asOf, slas } = promises;
  const days = Math.max(
    0,
    ...Object.values(slas).flatMap(({ target, hardLimit }) => [daysOf(target), daysOf(hardLimit)]),
  );
  const counts = days > 0;
  const from = sinceOf(promises);
  // Longer than any difference between local time and UTC.
  const spill = 2 * 86_400_000;
  const until = asOf + days * 86_400_000 + spill;
  const offsets = counts ? offsetSpans(zone, from, until) : [];
  const offsetColumns = { from_at: 'BIGINT', until_at: 'BIGINT', offset_ms: 'BIGINT' } as const;
  const closingColumns = {
    from_local: 'BIGINT',
    until_local: 'BIGINT',
    from_at: 'BIGINT',
    passes: 'BIGINT',
  } as const;
  return [
    {
      name: 'zone_offset',
      query: literalRows(
        dialect,
        offsetColumns,
        offsets.map(({ start, end, offset }) => ({ from_at: start, until_at: end, offset_ms: offset })),
      ),
    },
    {
      name: 'zone_closing',
      query: literalRows(dialect, closingColumns, counts ? closings(zone, from - spill, until) : []),
    },
  ];
}

export function isCalendarDays({ unit }: Duration): boolean {
  return unit === 'calendarDays';
}

function daysOf(duration: Duration | undefined): number {
  if (duration === undefined || isOpenTime(duration)) return 0;
  return isCalendarDays(duration) ? duration.amount : 0;
}

/**
 * The later instant of every local time (semantics §1), as stretches over which it passes with local time (1) or stands
 * still (0, within a gap).
 */
function closings(zone: string, from: number, until: number): readonly Readonly<Record<string, number>>[] {
  const spans = offsetSpans(zone, from, until);
  const borders = new Set([from, until]);
  for (const { start, end, offset } of spans) {
    for (const border of [start + offset, end + offset]) {
      if (border > from && border < until) borders.add(border);
    }
  }
  const sorted = [...borders].sort((left, right) => left - right);
  return sorted.slice(0, -1).map((border, index) => ({
    from_local: border,
    until_local: sorted[index + 1] ?? border,
    from_at: closingInstant(zone, border),
    passes: closingInstant(zone, border + 1) - closingInstant(zone, border) === 1 ? 1 : 0,
  }));
}
