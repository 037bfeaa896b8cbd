import { expectedIn, expectedOfChannels, plannedCampaigns } from '../../lint/expected-leads.ts';
import { monthlyCapacity } from '../../lint/monthly-capacity.ts';
import { peopleOf } from '../../lint/overbooked-months.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { Month } from '../../support/month.ts';

/** What comes in a month, and what the people of all territories can take of it. */
export interface MonthLoad {
  readonly month: Month;
  /** What channels bring by themselves; absent where no channel says it. */
  readonly channels?: number;
  /** Of campaigns that are no drafts. */
  readonly campaigns: number;
  readonly together: number;
  /** After absences and renewals; absent where it cannot be told. */
  readonly capacity?: number;
}

export function monthLoads(agreement: Agreement, months: readonly Month[]): readonly MonthLoad[] {
  const planned = plannedCampaigns(agreement);
  const people = peopleOf(agreement, []);
  const channels = expectedOfChannels(agreement);
  return months.map((month) => {
    const campaigns = expectedIn(planned, month);
    const capacity = people.length === 0 ? undefined : monthlyCapacity(agreement, people, month);
    return {
      month,
      campaigns,
      together: campaigns + (channels ?? 0),
      ...(channels !== undefined && { channels }),
      ...(capacity !== undefined && { capacity }),
    };
  });
}

/** Why no capacity can be told: nobody works a territory, or some who do have no limit. */
export function withoutLimit(agreement: Agreement): readonly string[] {
  return peopleOf(agreement, []).filter((id) => {
    const member = agreement.members[id];
    return member?.active === true && member.capacity === undefined;
  });
}

/** How many leads are more than can be worked. */
export function excessOf({ together, capacity }: MonthLoad): number {
  return capacity === undefined ? 0 : Math.max(0, together - capacity);
}
