import type { Agreement } from '../../model/agreement.ts';
import { daysOfMember, type PeopleAtWork } from '../../plan/capacity/member-days.ts';
import { workingCalendars } from '../../plan/capacity/working-calendar.ts';
import { type Exact, nothing, plus } from '../../support/exact.ts';
import { dateOfDay } from '../../support/local-date.ts';
import { monthOfDate } from '../../support/month.ts';
import { rational } from '../../support/rational.ts';

/**
 * Leads that people can take in each week, by its Monday (days since 1970-01-01), less absences and what a plan takes off
 * (semantics §10). Undefined where there is nobody, or one of them has no limit.
 */
export function weekCapacities(
  agreement: Agreement,
  people: readonly string[],
  mondays: readonly number[],
): readonly Exact[] | undefined {
  const active = people.filter((id) => agreement.members[id]?.active === true);
  const isLimited = active.length > 0 && active.every((id) => agreement.members[id]?.capacity !== undefined);
  if (!isLimited) return undefined;
  const calendars = workingCalendars(agreement.calendars);
  return mondays.map((monday) => {
    const question = { agreement, capacity: planned(agreement, monday), calendars };
    const days = active.flatMap((id) => daysOfMember(id, { from: monday, until: monday + 7 }, question));
    return days.reduce((sum, { leads }) => plus(sum, leads ?? nothing), nothing);
  });
}

const unplanned: PeopleAtWork['capacity'] = { hoursPerDay: rational(24), renewals: [], changes: [] };

function planned({ plans }: Agreement, monday: number): PeopleAtWork['capacity'] {
  const month = monthOfDate(dateOfDay(monday));
  const covering = Object.values(plans).find(({ months }) => months.from <= month && month <= months.to);
  return covering?.capacity ?? unplanned;
}
