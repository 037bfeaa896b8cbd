import { daysOfMember } from '../plan/capacity/member-days.js';
import { workingCalendars } from '../plan/capacity/working-calendar.js';
import { nothing, plus } from '../support/exact.js';
import { firstDayOf, monthLater } from '../support/month.js';
import { rational } from '../support/rational.js';
/**
 * Leads that members can take in a month, rounded down, as a plan works them out (semantics §10); where none covers the
 * month, without renewals and changes. Undefined when one of them has no limit.
 */
export function monthlyCapacity(agreement, members, month) {
    const days = { from: firstDayOf(month), until: firstDayOf(monthLater(month, 1)) };
    const question = {
        agreement,
        capacity: capacityIn(agreement, month),
        calendars: workingCalendars(agreement.calendars),
    };
    let leads = nothing;
    for (const id of members) {
        const member = agreement.members[id];
        if (member?.active && member.capacity === undefined)
            return undefined;
        for (const day of daysOfMember(id, days, question))
            leads = plus(leads, day.leads ?? nothing);
    }
    return Number(leads.numerator / leads.denominator);
}
const unplanned = { hoursPerDay: rational(24), renewals: [], changes: [] };
function capacityIn({ plans }, month) {
    const covering = Object.values(plans).find(({ months }) => months.from <= month && month <= months.to);
    return covering?.capacity ?? unplanned;
}
