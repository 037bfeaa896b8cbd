import { inside } from '../../../diagnostics/place.ts';
import { fixedAmount } from '../../../evaluate/clock/clock-target.ts';
import { mondaysBetween, weekLabel } from '../../../support/week.ts';
import { formatInstantIn, startOfDay } from '../../../support/zoned-time.ts';
import type { Rule } from '../../rule.ts';

export const approvedTooLate: Rule = {
  id: 'waivers/approved-too-late',
  severity: 'warning',
  owner: 'joint',
  summary: 'A waiver is approved before the weeks are judged for which it is meant.',
  why: 'it changes reports only, never escalations: the week was judged, whoever had to be told was told, and no waiver takes that back',

  *check({ settle, waivers, zone }) {
    for (const { approved, from, id, place, to } of Object.values(waivers)) {
      const late = [...mondaysBetween(from, to)]
        .map((monday) => ({
          week: weekLabel(monday),
          settledAt: startOfDay(zone, monday + 7) + fixedAmount(settle),
        }))
        .filter(({ settledAt }) => settledAt < approved.at);
      const [first] = late;
      if (first === undefined) continue;
      const more = late.length - 1;
      yield {
        place: inside(inside(place, 'approved'), 'at'),
        message: `${id} was approved on ${minute(zone, approved.at)}, and ${first.week} was judged on ${minute(zone, first.settledAt)}${more === 0 ? '' : `, as were ${more} of the weeks after it`}`,
        help: 'leave it for the reports, or begin with the first week that was not judged yet; next time ask before the week is over',
      };
    }
  },
};

/** Local date and time. */
function minute(zone: string, instant: number): string {
  return formatInstantIn(zone, instant).replace('T', ' ').slice(0, 16);
}
