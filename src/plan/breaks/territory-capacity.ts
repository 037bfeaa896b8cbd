import type { Agreement } from '../../model/agreement.ts';
import type { Member } from '../../model/people.ts';
import { type Exact, exact, isNothing, nothing, plus } from '../../support/exact.ts';
import type { TerritoryCapacity } from '../capacity/territory-capacity.ts';
import { leadsOver, minutesOver } from '../capacity/territory-load.ts';
import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';

/** Territories to which more leads come in some month than they can take, or more work than they have time for. */
export function territoryBreaks({
  agreement,
  territories,
  minutesPerLead,
  plan,
}: PlanFigures): readonly PlanBreak[] {
  const place = plan.capacity?.place ?? plan.place;
  return territories.flatMap((capacity): readonly PlanBreak[] => {
    const leads = capacity.months.filter((month) => !isNothing(leadsOver(month)));
    const time = capacity.months.filter((month) => !isNothing(minutesOver(month)));
    const rate = weeklyLimit(agreement, capacity);
    return [
      ...(leads.length === 0
        ? []
        : [{ kind: 'lead-capacity' as const, territory: capacity, months: leads, rate, place }]),
      ...(time.length === 0
        ? []
        : [{ kind: 'touch-time' as const, territory: capacity, months: time, rate: minutesPerLead, place }]),
    ];
  });
}

/** Leads of a week without holidays and absences; nothing to say where limits are per day or month. */
function weeklyLimit({ members }: Agreement, { territory }: TerritoryCapacity): Exact | undefined {
  const active = territory.members
    .map((id) => members[id])
    .filter((member): member is Member => member?.active === true);
  let sum = nothing;
  for (const { capacity } of active) {
    if (capacity?.per !== 'week') return undefined;
    sum = plus(sum, exact(capacity.n));
  }
  return active.length === 0 ? undefined : sum;
}
