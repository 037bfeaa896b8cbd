import type { Agreement } from '../../model/agreement.ts';
import type { Metric } from '../../model/metric.ts';
import type { Instant } from '../../support/instant.ts';
import { type Period, weekAt } from '../../support/period.ts';
import { localDayAt } from '../../support/zoned-time.ts';
import { periodHolding } from './periods.ts';

/** The weeks at whose ends coverage is looked at. */
export interface CoverageWeeks {
  /** The relation `coverage_week`, numbered as `periods` is. */
  readonly query: string;
  /** Of each week, the period whose coverage is meant: the one that holds its last instant. */
  readonly periods: readonly Period[];
  /** Numbers of the weeks that say how steady coverage was up to the end of a period of the question. */
  readonly ofPeriod: (period: number) => readonly number[];
}

interface CoverageWeekTerms {
  readonly periods: readonly Period[];
  /** Weeks before the end of each. */
  readonly count: number;
  readonly asOf: Instant;
}

/** Weeks that have ended at asOf, from so many before the first of the periods on. */
export function coverageWeekRows(
  agreement: Agreement,
  per: Metric['per'],
  { periods, count, asOf }: CoverageWeekTerms,
): CoverageWeeks {
  const { zone } = agreement;
  const weeks = weeksBetween(zone, (periods[0]?.start ?? asOf) - count * 7 * 86_400_000, asOf);
  const meant = weeks.map(({ end }) => periodHolding(agreement, per, end - 1));
  const rows = weeks.map(({ end }, number) => {
    const { start, end: until, firstDay } = meant[number] ?? { start: 0, end: 0, firstDay: 0 };
    const seen = [number, end, localDayAt(zone, end)];
    return `(${[...seen, start, until, firstDay, localDayAt(zone, until)].join(', ')})`;
  });
  const columns = 'week_number, seen_at, seen_date, start_at, end_at, start_date, end_date';
  const none = '(-1, 0, 0, 0, 0, 0, 0)';
  return {
    query: `SELECT * FROM (VALUES ${rows.join(', ') || none}) AS weeks(${columns})`,
    periods: meant,
    ofPeriod: (period) => {
      const end = Math.min(periods[period]?.end ?? asOf, asOf);
      const before = weeks.flatMap((week, number) => (week.end <= end ? [number] : []));
      return before.slice(-count);
    },
  };
}

function weeksBetween(zone: string, from: Instant, to: Instant): readonly Period[] {
  const weeks: Period[] = [];
  for (let week = weekAt(zone, from); week.end <= to; week = weekAt(zone, week.end)) weeks.push(week);
  return weeks;
}
