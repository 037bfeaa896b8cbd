import { exact, isNothing, nothing, plus } from '../../support/exact.js';
import { leadsOver, minutesOver } from '../capacity/territory-load.js';
/** Territories to which more leads come in some month than they can take, or more work than they have time for. */
export function territoryBreaks({ agreement, territories, minutesPerLead, plan, }) {
    const place = plan.capacity?.place ?? plan.place;
    return territories.flatMap((capacity) => {
        const leads = capacity.months.filter((month) => !isNothing(leadsOver(month)));
        const time = capacity.months.filter((month) => !isNothing(minutesOver(month)));
        const rate = weeklyLimit(agreement, capacity);
        return [
            ...(leads.length === 0
                ? []
                : [{ kind: 'lead-capacity', territory: capacity, months: leads, rate, place }]),
            ...(time.length === 0
                ? []
                : [{ kind: 'touch-time', territory: capacity, months: time, rate: minutesPerLead, place }]),
        ];
    });
}
/** Leads of a week without holidays and absences; nothing to say where limits are per day or month. */
function weeklyLimit({ members }, { territory }) {
    const active = territory.members
        .map((id) => members[id])
        .filter((member) => member?.active === true);
    let sum = nothing;
    for (const { capacity } of active) {
        if (capacity?.per !== 'week')
            return undefined;
        sum = plus(sum, exact(capacity.n));
    }
    return active.length === 0 ? undefined : sum;
}
