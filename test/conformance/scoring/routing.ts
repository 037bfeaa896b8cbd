import { matchAccount } from '../../../src/evaluate/routing/match-account.ts';
import { routeLeads } from '../../../src/evaluate/routing/route-leads.ts';
import type { PoolPick, Routed } from '../../../src/evaluate/routing/routed.ts';
import { formatInstant } from '../../../src/support/instant.ts';
import { type Adapter, adapter } from '../adapter.ts';
import { instantOf } from '../neutral-values.ts';
import type { NeutralCriterion } from './neutral-criterion.ts';
import {
  accountsOf,
  type NeutralAccount,
  type NeutralRoutableLead,
  type NeutralRouting,
  routableLeadOf,
  routingPlanOf,
} from './neutral-routing.ts';

interface AccountCase {
  readonly lead: {
    readonly email?: string | null;
    readonly company?: string | null;
    readonly country?: string | null;
  };
  readonly accounts: readonly NeutralAccount[];
  readonly freemail: readonly string[];
}

export const account: Adapter = adapter(({ lead, accounts, freemail }: AccountCase) => {
  const { email, company, country } = lead;
  const clues = { email: email ?? '', company: company ?? '', country: country ?? '' };
  const { step, candidates } = matchAccount(accountsOf(accounts), clues, freemail);
  const best = candidates[0];
  return {
    step,
    order: candidates.map(({ id }) => id),
    account: best?.id ?? null,
    assignsOwner: best?.owner !== undefined && best.ownerActive,
  };
});

interface RouteCase {
  readonly routing: NeutralRouting;
  readonly leads: readonly NeutralRoutableLead[];
  readonly asOf: string;
}

export const route: Adapter = adapter(({ routing, leads, asOf }: RouteCase) => {
  const plan = routingPlanOf(routing);
  const taken = leads.map((lead) => routableLeadOf(routing, lead));
  const { routed, desk } = routeLeads(plan, taken, instantOf(asOf));
  const byId = new Map(leads.map((lead) => [lead.id, lead]));
  return {
    assignments: routed.map((each) => neutralAssignment(each, routing, byId.get(each.lead))),
    assigned: Object.fromEntries(
      routing.pools.map(({ id, members }) => [
        id,
        Object.fromEntries(
          members.map((member) => [member.id, desk.pools.get(id)?.assigned.get(member.id) ?? 0]),
        ),
      ]),
    ),
  };
});

function neutralAssignment(
  { lead, rule, via, owner, queue, at, heldFrom, failed, picks }: Routed,
  routing: NeutralRouting,
  neutral: NeutralRoutableLead | undefined,
): unknown {
  return {
    lead,
    rule,
    via,
    owner,
    queue,
    at: at === null ? null : formatInstant(at),
    ...(heldFrom !== undefined && { heldFrom: formatInstant(heldFrom) }),
    failed: failed.map(({ rule: id, path, read }) => ({
      rule: id,
      path,
      read: path === 'pool' ? read : rawRead(routing, id, path, neutral),
    })),
    ...(picks.length > 0 && { picks: picks.map(neutralPick) }),
  };
}

/** The format shows what was read as the lead has it, before it is normalised. */
function rawRead(
  routing: NeutralRouting,
  rule: string,
  path: string,
  lead: NeutralRoutableLead | undefined,
): unknown {
  let condition: NeutralCriterion | undefined = routing.rules.find(({ id }) => id === rule)?.when;
  for (const index of path.split('/').filter((part) => part !== '')) {
    condition = condition !== undefined && 'of' in condition ? condition.of[Number(index)] : undefined;
  }
  return condition !== undefined && 'attr' in condition ? lead?.values?.[condition.attr] : undefined;
}

function neutralPick({ pool, at, ignoresAvailability, excluded, assigned, pick }: PoolPick): unknown {
  return {
    pool,
    at: formatInstant(at),
    excluded,
    assigned,
    pick,
    ...(ignoresAvailability && { ignoreAvailability: true }),
  };
}
