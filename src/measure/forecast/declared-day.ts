import type { Measure } from '../../model/measure.ts';
import type { Period } from '../../support/period.ts';
import { startOfDay } from '../../support/zoned-time.ts';

type DeclaredDay = Extract<Measure, { readonly of: 'forecast-accuracy' }>['day'];

/**
 * The local day of a period up to whose end snapshots count, as a day since 1970-01-01: its n-th day, or its n-th working
 * day; undefined where the period has fewer (semantics §10).
 */
export function declaredDayOf(
  { firstDay, end }: Period,
  { count, n }: DeclaredDay,
  { zone, isWorkingDay }: { readonly zone: string; readonly isWorkingDay: (day: number) => boolean },
): number | undefined {
  let missing = n;
  for (let day = firstDay; startOfDay(zone, day) < end; day++) {
    if (count === 'calendar' || isWorkingDay(day)) missing--;
    if (missing === 0) return day;
  }
  return undefined;
}
