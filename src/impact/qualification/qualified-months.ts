import type { Instant } from '../../support/instant.ts';
import { type Month, monthOfDate } from '../../support/month.ts';
import { monthAt } from '../../support/period.ts';
import { localDateAt } from '../../support/zoned-time.ts';
import type { QualifiedMonth } from '../impact.ts';
import { toldSizes } from '../told.ts';
import type { TouchedLead } from './fates.ts';

/** New leads for sales by month of the agreement's zone, from the month of `since` to that of asOf. */
export function qualifiedMonths(
  zone: string,
  { since, asOf }: { readonly since: Instant; readonly asOf: Instant },
  touched: readonly TouchedLead[],
): readonly QualifiedMonth[] {
  const months = new Map<Month, Counting>();
  for (let at = since; at <= asOf; ) {
    const { start, end } = monthAt(zone, at);
    const month = monthOfDate(localDateAt(zone, start));
    months.set(month, { month, isWhole: end <= asOf, before: 0, after: 0, appears: 0, disappears: 0 });
    at = end;
  }
  const monthOf = (at: Instant) => months.get(monthOfDate(localDateAt(zone, at)));
  for (const { fate, before, after } of touched) {
    const [was, is] = [before, after].map((at) => (at >= since ? monthOf(at) : undefined));
    if (was !== undefined) was.before++;
    if (is !== undefined) is.after++;
    if (is !== undefined && fate === 'appears') is.appears++;
    if (was !== undefined && fate === 'disappears') was.disappears++;
  }
  const counted = [...months.values()];
  const appears = toldSizes(counted.map((month) => month.appears));
  const disappears = toldSizes(counted.map((month) => month.disappears));
  return counted.map((month, index) => ({
    ...month,
    appears: appears[index] ?? null,
    disappears: disappears[index] ?? null,
  }));
}

interface Counting extends Pick<QualifiedMonth, 'month' | 'isWhole'> {
  before: number;
  after: number;
  appears: number;
  disappears: number;
}
