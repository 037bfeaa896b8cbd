import { inside } from '../../../diagnostics/place.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { Commitment } from '../../../model/sla.ts';
import type { Waiver } from '../../../model/waiver.ts';
import { monthAt, type Period, quarterAt } from '../../../support/period.ts';
import { mondaysBetween, weekLabel } from '../../../support/week.ts';
import { startOfDay } from '../../../support/zoned-time.ts';
import type { Rule } from '../../rule.ts';

export const partOfPeriod: Rule = {
  id: 'waivers/part-of-period',
  severity: 'warning',
  owner: 'joint',
  summary: 'A commitment for a month or a quarter is waived for all of its weeks.',
  why: 'a month is judged as one, so a part of it cannot be taken out: both sides have agreed to let it pass, and it counts',

  *check(agreement) {
    const waivers = Object.values(agreement.waivers);
    for (const waiver of waivers) {
      const commitment = waiver.waived.by === 'commitment' && agreement.commitments[waiver.waived.id];
      if (!commitment || commitment.per === 'week') continue;
      const same = waivers.filter(({ waived }) => waived.by === 'commitment' && waived.id === commitment.id);
      const missing = weeksLeftOver(agreement, commitment, waiver, same);
      if (missing === undefined) continue;
      yield {
        place: inside(waiver.place, 'from'),
        message: `${commitment.id} is judged once a ${commitment.per}, and ${waiver.id} leaves out ${missing.join(', ')}`,
        help: `waive every week whose Thursday lies in the ${commitment.per}, or none of them`,
      };
    }
  },
};

/** The weeks that nobody waives of the first period in which this waiver waives some. */
function weeksLeftOver(
  { fiscalYearStart, zone }: Agreement,
  { per }: Commitment,
  { from, to }: Waiver,
  same: readonly Waiver[],
): readonly string[] | undefined {
  for (const monday of mondaysBetween(from, to)) {
    const thursday = startOfDay(zone, monday + 3);
    const period = per === 'month' ? monthAt(zone, thursday) : quarterAt(zone, thursday, fiscalYearStart);
    const missing = weeksCovered(zone, period, monday).filter(
      (week) => !same.some((waiver) => waiver.from <= week && week <= waiver.to),
    );
    if (missing.length > 0) return missing;
  }
  return undefined;
}

/** The weeks whose Thursday lies in a period, of which `monday` begins one. */
function weeksCovered(zone: string, { start, end }: Period, monday: number): readonly string[] {
  const thursday = (week: number) => startOfDay(zone, week + 3);
  let week = monday;
  while (thursday(week - 7) >= start) week -= 7;
  const weeks: string[] = [];
  for (; thursday(week) < end; week += 7) weeks.push(weekLabel(week));
  return weeks;
}
