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
  const offsetColumns = {
    season: 'BIGINT',
    from_at: 'BIGINT',
    until_at: 'BIGINT',
    offset_ms: 'BIGINT',
  } as const;
  const closingColumns = {
    season: 'BIGINT',
    from_local: 'BIGINT',
    until_local: 'BIGINT',
    from_at: 'BIGINT',
    passes: 'BIGINT',
  } as const;
  return [
    {
      name: 'zone_offset',
      query: literalRows(dialect, offsetColumns, counts ? offsets(zone, from, until) : []),
    },
    {
      name: 'zone_closing',
      query: literalRows(dialect, closingColumns, counts ? closings(zone, from - spill, until) : []),
    },
  ];
}

type LiteralRow = Readonly<Record<string, number>>;

/** A row belongs to one season, and a look-up finds the few rows of its own by the number of it. */
export const seasonMs: number = 180 * 86_400_000;

function seasonBorders(from: number, until: number): readonly number[] {
  const first = Math.ceil(from / seasonMs);
  const last = Math.floor(until / seasonMs);
  return Array.from({ length: last - first + 1 }, (_, index) => (first + index) * seasonMs);
}

function offsets(zone: string, from: number, until: number): readonly LiteralRow[] {
  return offsetSpans(zone, from, until).flatMap(({ start, end, offset }) => {
    const borders = [...new Set([start, ...seasonBorders(start, end), end])];
    return borders.slice(0, -1).map((border, index) => ({
      season: Math.floor(border / seasonMs),
      from_at: border,
      until_at: borders[index + 1] ?? border,
      offset_ms: offset,
    }));
  });
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
function closings(zone: string, from: number, until: number): readonly LiteralRow[] {
  const spans = offsetSpans(zone, from, until);
  const borders = new Set([from, ...seasonBorders(from, until), until]);
  for (const { start, end, offset } of spans) {
    for (const border of [start + offset, end + offset]) {
      if (border > from && border < until) borders.add(border);
    }
  }
  const sorted = [...borders].sort((left, right) => left - right);
  return sorted.slice(0, -1).map((border, index) => ({
    season: Math.floor(border / seasonMs),
    from_local: border,
    until_local: sorted[index + 1] ?? border,
    from_at: closingInstant(zone, border),
    passes: closingInstant(zone, border + 1) - closingInstant(zone, border) === 1 ? 1 : 0,
  }));
}
