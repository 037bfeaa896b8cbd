import type { Agreement } from '../model/agreement.ts';
import { daysOfMember, type PeopleAtWork } from '../plan/capacity/member-days.ts';
import { workingCalendars } from '../plan/capacity/working-calendar.ts';
import { nothing, plus } from '../support/exact.ts';
import { firstDayOf, type Month, monthLater } from '../support/month.ts';
import { rational } from '../support/rational.ts';

/**
 * Leads that members can take in a month, rounded down, as a plan works them out (semantics §10); where none covers the
 * month, without renewals and changes. Undefined when one of them has no limit.
 */
export function monthlyCapacity(
  agreement: Agreement,
  members: readonly string[],
  month: Month,
): number | undefined {
  const days = { from: firstDayOf(month), until: firstDayOf(monthLater(month, 1)) };
  const question = {
    agreement,
    capacity: capacityIn(agreement, month),
    calendars: workingCalendars(agreement.calendars),
  };
  let leads = nothing;
  for (const id of members) {
    const member = agreement.members[id];
    if (member?.active && member.capacity === undefined) return undefined;
    for (const day of daysOfMember(id, days, question)) leads = plus(leads, day.leads ?? nothing);
  }
  return Number(leads.numerator / leads.denominator);
}

const unplanned: PeopleAtWork['capacity'] = { hoursPerDay: rational(24), renewals: [], changes: [] };

function capacityIn({ plans }: Agreement, month: Month): PeopleAtWork['capacity'] {
  const covering = Object.values(plans).find(({ months }) => months.from <= month && month <= months.to);
  return covering?.capacity ?? unplanned;
}
