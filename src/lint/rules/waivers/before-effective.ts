import { inside } from '../../../diagnostics/place.ts';
import { dayOfDate } from '../../../support/local-date.ts';
import { firstDayOfWeek } from '../../../support/week.ts';
import type { Rule } from '../../rule.ts';

export const beforeEffective: Rule = {
  id: 'waivers/before-effective',
  severity: 'warning',
  owner: 'joint',
  summary: 'A waiver is for weeks in which the agreement holds.',
  why: 'nobody is held to a promise before it is in force, so the weeks or the year are a typing error, and those that were meant count',

  *check({ effectiveFrom, waivers }) {
    if (effectiveFrom === undefined) return;
    for (const { from, id, place } of Object.values(waivers)) {
      const monday = firstDayOfWeek(from);
      if (monday === undefined || monday + 6 >= dayOfDate(effectiveFrom)) continue;
      yield {
        place: inside(place, 'from'),
        message: `${id} begins with ${from}, and the agreement is in force from ${effectiveFrom}`,
        help: 'correct the week',
      };
    }
  },
};
