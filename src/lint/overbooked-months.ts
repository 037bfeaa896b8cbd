import type { Agreement } from '../model/agreement.ts';
import type { Campaign } from '../model/campaign.ts';
import type { Month } from '../support/month.ts';
import { expectedIn, plannedCampaigns } from './expected-leads.ts';
import { monthlyCapacity } from './monthly-capacity.ts';

/** A month in which campaigns bring more leads than the people of their territories can take. */
export interface OverbookedMonth {
  readonly campaign: Campaign;
  readonly month: Month;
  /** The campaign and those that run wholly within its territories. */
  readonly rivals: readonly Campaign[];
  readonly leads: number;
  readonly people: readonly string[];
  readonly capacity: number;
}

/** Campaigns whose territories all lie within those of another compete for the same people. */
export function overbookedMonths(agreement: Agreement): readonly OverbookedMonth[] {
  const planned = plannedCampaigns(agreement);
  return planned.flatMap((campaign) => {
    const people = peopleOf(agreement, campaign.audience.territories);
    if (people.length === 0) return [];
    const rivals = planned.filter((other) => isWithin(other, campaign));
    return Object.entries(campaign.expected).flatMap(([month, own]) => {
      const leads = expectedIn(rivals, month);
      const capacity = monthlyCapacity(agreement, people, month);
      if (own === 0 || capacity === undefined || leads <= capacity) return [];
      return [{ campaign, month, rivals, leads, people, capacity }];
    });
  });
}

/** The members of territories, sorted; without any named, everybody who works one. */
export function peopleOf({ territories }: Agreement, ids: readonly string[]): readonly string[] {
  const named = ids.flatMap((id) => territories[id] ?? []);
  const where = named.length > 0 ? named : Object.values(territories);
  return [...new Set(where.flatMap(({ members }) => members))].sort();
}

function isWithin({ audience: inner }: Campaign, { audience: outer }: Campaign): boolean {
  if (outer.territories.length === 0) return true;
  return inner.territories.length > 0 && inner.territories.every((id) => outer.territories.includes(id));
}
