import { dayOfDate } from '../../../src/support/local-date.ts';
import { monthAt, type Period, quarterAt, weekAt } from '../../../src/support/period.ts';
import { startOfDay } from '../../../src/support/zoned-time.ts';

/** The period of a definition, as the vectors write it. */
export interface PeriodDefinition {
  readonly zone: string;
  readonly period: { readonly kind: 'week' | 'month' | 'quarter'; readonly date: string };
  readonly fiscalYearStart?: number;
}

const halfDay = 12 * 3_600_000;

/** The period that contains a local date. */
export function periodOf({ zone, period, fiscalYearStart = 1 }: PeriodDefinition): Period {
  const noon = startOfDay(zone, dayOfDate(period.date)) + halfDay;
  if (period.kind === 'week') return weekAt(zone, noon);
  return period.kind === 'month' ? monthAt(zone, noon) : quarterAt(zone, noon, fiscalYearStart);
}

export function isIn({ start, end }: Pick<Period, 'start' | 'end'>, at: number): boolean {
  return start <= at && at < end;
}
