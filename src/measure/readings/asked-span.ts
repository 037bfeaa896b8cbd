import type { EngineRow } from '../../records/engine.ts';
import type { Asked, Parts } from '../../sql/metrics/asked.ts';
import { dayOfDate, type LocalDate } from '../../support/local-date.ts';
import type { Period } from '../../support/period.ts';
import { startOfDay } from '../../support/zoned-time.ts';
import { makeAsked, periodRelation } from '../metrics/asked-relations.ts';
import type { Asking } from '../metrics/metric-reading.ts';

/** Makes relation `period` hold one period, and says how figures are asked over it. */
export async function askedSpan(asking: Asking, period: Period, parts?: Parts): Promise<Asked> {
  await makeAsked(asking.engine, [periodRelation(asking.agreement, [period])]);
  return { dialect: asking.dialect, asOf: asking.asOf, ...(parts && { parts }) };
}

/** From a local date to another, both included, as a period. */
export function spanOfDates(zone: string, from: LocalDate, to: LocalDate): Period {
  const [firstDay, lastDay] = [dayOfDate(from), dayOfDate(to)];
  return {
    label: `${from} – ${to}`,
    firstDay,
    start: startOfDay(zone, firstDay),
    end: startOfDay(zone, lastDay + 1),
  };
}

/** A whole number of a row; 0 where it has none. */
export function countIn(row: EngineRow, column: string): number {
  return Number(row[column] ?? 0);
}

/** A text of a row; undefined where it has none. */
export function textOf(row: EngineRow, column: string): string | undefined {
  const value = row[column];
  return value === null || value === undefined ? undefined : String(value);
}
