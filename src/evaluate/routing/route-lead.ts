import { firstFailure } from '../../criteria/first-failure.ts';
import type { Assignment } from '../../model/routing.ts';
import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Attempt, type Desk, tryPool } from './desk.ts';
import type { RoutableLead } from './routable-lead.ts';
import type { FailedRule, PoolPick, Routed } from './routed.ts';
import type { RoutingPlan } from './routing-plan.ts';

/** A lead after its first look at the rules. */
export interface FirstRouting {
  readonly routed: Routed;
  readonly desk: Desk;
  /** Set while the lead waits for somebody in a pool. */
  readonly hold?: Hold;
}

export interface Hold extends Omit<Attempt, 'at'> {
  /** The last instant at which an attempt counts. */
  readonly limit: Instant;
}

/** Account, then rules top-down, then the fallback queue (semantics §7). */
export function routeLead(plan: RoutingPlan, desk: Desk, lead: RoutableLead): FirstRouting {
  const { id, at, account } = lead;
  const way: Way = { plan, lead, desk, failed: [], picks: [] };
  if (account === undefined) return routeByRules(way, plan.rules);
  const routed = { lead: id, rule: null, via: 'account', at, failed: [], picks: [] } as const;
  return { desk, routed: { ...routed, account: account.id, owner: account.owner } };
}

/** How far a lead has come through the rules. */
interface Way {
  readonly plan: RoutingPlan;
  readonly lead: RoutableLead;
  readonly desk: Desk;
  readonly failed: readonly FailedRule[];
  readonly picks: readonly PoolPick[];
}

type Rules = RoutingPlan['rules'];
type PoolAssignment = Extract<Assignment, { readonly to: 'pool' }>;

function routeByRules(way: Way, [rule, ...rest]: Rules): FirstRouting {
  const { plan, lead } = way;
  if (rule === undefined) return end(way, null, { via: 'fallback', queue: plan.fallback });
  const failure = firstFailure(rule.when, lead.facts);
  if (failure !== undefined) {
    const { path, condition, reading } = failure;
    return routeByRules(withFailed(way, { rule: rule.id, path, condition, read: reading.value }), rest);
  }
  switch (rule.assign.to) {
    case 'member':
      return end(way, rule.id, { via: 'rule', owner: rule.assign.member });
    case 'queue':
      return end(way, rule.id, { via: 'rule', queue: rule.assign.queue });
    case 'pool':
      return routeByPool(way, rule.id, rule.assign, rest);
  }
}

function routeByPool(before: Way, rule: string, assign: PoolAssignment, rest: Rules): FirstRouting {
  const { plan, lead } = before;
  const attempt = { pool: assign.pool, at: lead.at, skill: assign.skill ?? lead.skill };
  const { way, picked } = tryWith(before, attempt);
  if (picked !== null) return end(way, rule, { via: 'pool', owner: picked });
  const action = ownValue(plan.pools, assign.pool)?.onEmpty ?? { action: 'fallback' };
  switch (action.action) {
    case 'hold': {
      const held = end(way, rule, { via: 'held', at: null, heldFrom: lead.at });
      return { ...held, hold: { ...attempt, limit: lead.at + action.maxMinutes * 60_000 } };
    }
    case 'nextRule':
      return routeByRules(withFailed(way, { rule, path: 'pool', read: 'empty' }), rest);
    case 'ignoreAvailability': {
      const again = tryWith(way, { ...attempt, ignoresAvailability: true });
      if (again.picked !== null)
        return end(again.way, rule, { via: 'ignoreAvailability', owner: again.picked });
      return end(again.way, rule, { via: 'fallback', queue: plan.fallback });
    }
    case 'fallback':
      return end(way, rule, { via: 'fallback', queue: plan.fallback });
  }
}

function tryWith(way: Way, attempt: Attempt): { readonly way: Way; readonly picked: string | null } {
  const { desk, pick } = tryPool(way.plan, way.desk, attempt);
  return { way: { ...way, desk, picks: [...way.picks, pick] }, picked: pick.pick };
}

function withFailed(way: Way, failed: FailedRule): Way {
  return { ...way, failed: [...way.failed, failed] };
}

function end(
  { lead, desk, failed, picks }: Way,
  rule: string | null,
  found: Partial<Routed> & Pick<Routed, 'via'>,
): FirstRouting {
  return { desk, routed: { lead: lead.id, rule, at: lead.at, failed, picks, ...found } };
}
