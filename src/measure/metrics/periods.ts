import type { Agreement } from '../../model/agreement.ts';
import type { Metric } from '../../model/metric.ts';
import type { Instant } from '../../support/instant.ts';
import { monthAt, type Period, quarterAt, weekAt } from '../../support/period.ts';
import { localDayAt } from '../../support/zoned-time.ts';

type Calendar = Pick<Agreement, 'zone' | 'fiscalYearStart'>;

/** The period of a kind that holds an instant. */
export function periodHolding({ zone, fiscalYearStart }: Calendar, per: Metric['per'], at: Instant): Period {
  if (per === 'week') return weekAt(zone, at);
  return per === 'month' ? monthAt(zone, at) : quarterAt(zone, at, fiscalYearStart);
}

/** Every period of a kind that begins at or before asOf, from the one that holds `since`. */
export function periodsBetween(
  calendar: Calendar,
  per: Metric['per'],
  { since, asOf }: { readonly since: Instant; readonly asOf: Instant },
): readonly Period[] {
  const periods: Period[] = [];
  for (let at = since; at <= asOf; ) {
    const period = periodHolding(calendar, per, at);
    periods.push(period);
    at = period.end;
  }
  return periods;
}

/** The relation `period` with these rows, numbered from 0. */
export function periodQuery({ zone }: Calendar, periods: readonly Period[]): string {
  const rows = periods.map(({ start, end, firstDay }, number) =>
    [number, start, end, firstDay, localDayAt(zone, end)].join(', '),
  );
  const columns = 'period_number, start_at, end_at, start_date, end_date';
  return `SELECT * FROM (VALUES ${rows.map((row) => `(${row})`).join(', ')}) AS periods(${columns})`;
}
