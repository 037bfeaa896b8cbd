import type { Facts } from '../../criteria/facts.ts';
import { knownValue } from '../../criteria/known-value.ts';
import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import type { Journey } from '../journey/journey.ts';
import type { JourneyFacts } from '../journey/journey-facts.ts';
import type { Lead } from '../lead.ts';
import { matchAccount } from './match-account.ts';
import type { RoutableLead } from './routable-lead.ts';
import { routeLeads } from './route-leads.ts';
import type { Routed } from './routed.ts';
import type { RoutingPlan } from './routing-plan.ts';
import { type RoutingAgreement, routingPlanOf } from './routing-plan-of.ts';

/** Where one handoff of a lead went. */
export interface RoutedHandoff extends Routed {
  readonly cycle: number;
  /** The instant of the handoff. */
  readonly offeredAt: Instant;
  /** Where the lead lies until it is accepted, with the owner only proposed. */
  readonly reviewQueue?: string;
}

/**
 * Routes every handoff of a lead with the values it had then, as the only lead at the desk: picks inside a pool depend on
 * all leads and are a fold of their own (semantics §4, §7).
 */
export function routeHandoffs(
  agreement: RoutingAgreement,
  lead: Lead,
  journey: Journey,
  { facts, asOf }: { readonly facts: JourneyFacts; readonly asOf: Instant },
): readonly RoutedHandoff[] {
  const plan = routingPlanOf(agreement);
  return journey.handoffs.flatMap(({ cycle, at }) => {
    const { routed } = routeLeads(plan, [routableLead(agreement, lead, facts.factsAt(at), at)], asOf);
    return routed.map((each) => ({ ...each, cycle, offeredAt: at, ...reviewOf(plan, each) }));
  });
}

/** A lead that fell through to the fallback lies there, not in the review queue of the rule that had no one. */
function reviewOf(plan: RoutingPlan, { rule, via }: Routed): Pick<RoutedHandoff, 'reviewQueue'> {
  if (via === 'fallback' || via === 'heldTooLong') return {};
  const reviewQueue = plan.rules.find(({ id }) => id === rule)?.reviewQueue;
  return reviewQueue === undefined ? {} : { reviewQueue };
}

function routableLead(agreement: RoutingAgreement, lead: Lead, facts: Facts, at: Instant): RoutableLead {
  const account = accountOf(agreement, lead, facts);
  return { id: lead.id, at, facts, ...(account !== undefined && { account }) };
}

/** An inactive owner goes to the rules, not to the next account. */
function accountOf(
  { routing, members }: RoutingAgreement,
  lead: Lead,
  facts: Facts,
): RoutableLead['account'] {
  if (routing.accountMatch === undefined) return undefined;
  const clue = (attribute: string): string => {
    const value = knownValue(facts, attribute);
    return typeof value === 'string' ? value : '';
  };
  const clues = { email: clue('email'), company: clue('company'), country: clue('country') };
  const [best] = matchAccount(lead.accounts, clues, routing.accountMatch.freemail).candidates;
  if (best?.owner === undefined || !best.ownerActive) return undefined;
  if (ownValue(members, best.owner)?.active === false) return undefined;
  return { id: best.id, owner: best.owner };
}
