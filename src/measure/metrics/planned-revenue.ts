import type { Agreement } from '../../model/agreement.ts';
import { type Exact, exact, exactOf, nothing, plus, times } from '../../support/exact.ts';
import { firstDayOf } from '../../support/month.ts';
import type { Period } from '../../support/period.ts';
import { localDayAt } from '../../support/zoned-time.ts';

/**
 * What the plans want to win in a period, in minor units: their targets by the seasons of its months. Undefined where no plan
 * speaks of it, or the period is no whole months.
 */
export function plannedRevenue({ plans, zone }: Agreement, { firstDay, end }: Period): Exact | undefined {
  const lastDay = localDayAt(zone, end) - 1;
  let planned = nothing;
  let isPlanned = false;
  for (const { target, season } of Object.values(plans)) {
    for (const [month, share] of Object.entries(season)) {
      const first = firstDayOf(month);
      if (first < firstDay || first > lastDay) continue;
      planned = plus(planned, times(exact(target), exactOf(share)));
      isPlanned = true;
    }
  }
  return isPlanned ? planned : undefined;
}
