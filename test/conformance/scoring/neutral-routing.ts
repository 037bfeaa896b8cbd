import { historyOf } from '../../../src/evaluate/history.ts';
import { momentAt } from '../../../src/evaluate/moment.ts';
import { type AccountClues, matchAccount } from '../../../src/evaluate/routing/match-account.ts';
import type { RoutableLead } from '../../../src/evaluate/routing/routable-lead.ts';
import {
  type PoolMember,
  type PoolPlan,
  type RoutingPlan,
  united,
} from '../../../src/evaluate/routing/routing-plan.ts';
import { hoursOfIntervals } from '../../../src/evaluate/routing/working-hours.ts';
import type { Assignment } from '../../../src/model/routing.ts';
import type { SampleAccount } from '../../../src/model/sample.ts';
import type { Interval } from '../../../src/support/open-intervals.ts';
import { instantOf, isGiven } from '../neutral-values.ts';
import { criterionOf, type NeutralCriterion } from './neutral-criterion.ts';
import { dictionaryOf, leadOf, type NeutralAttributes, type NeutralValues } from './neutral-lead.ts';

export interface NeutralRouting {
  readonly zone: string;
  readonly attributes: NeutralAttributes;
  readonly rules: readonly {
    readonly id: string;
    readonly when: NeutralCriterion;
    readonly assign: { readonly owner?: string; readonly queue?: string; readonly pool?: string };
  }[];
  readonly fallback: string;
  readonly accounts?: readonly NeutralAccount[];
  readonly freemail?: readonly string[];
  readonly pools: readonly NeutralPool[];
}
interface NeutralPool {
  readonly id: string;
  readonly members: readonly NeutralMember[];
  readonly reset: 'never' | 'week' | 'month';
  readonly onReturn: 'freeze' | 'catchUp';
  readonly assignWithinMinutes?: number | null;
  readonly onEmpty: {
    readonly action: 'hold' | 'nextRule' | 'ignoreAvailability' | 'fallback';
    readonly maxMinutes?: number;
  };
}
interface NeutralMember {
  readonly id: string;
  readonly weight: number;
  readonly active?: boolean;
  readonly absences?: readonly NeutralInterval[];
  readonly hours?: readonly NeutralInterval[] | null;
  readonly cap?: { readonly n: number; readonly per: 'day' | 'week' | 'month' } | null;
  readonly skills?: readonly string[];
}
interface NeutralInterval {
  readonly from: string;
  readonly to: string;
}

export interface NeutralAccount {
  readonly id: string;
  readonly name: string;
  readonly country?: string | null;
  readonly domains: readonly string[];
  readonly owner?: string | null;
  readonly ownerActive?: boolean;
  readonly openOpportunity?: boolean;
  readonly customer?: boolean;
  readonly target?: boolean;
  readonly newestActivity?: string | null;
}

export interface NeutralClues {
  readonly email?: string | null;
  readonly company?: string | null;
  readonly country?: string | null;
}

export interface NeutralRoutableLead extends NeutralClues {
  readonly id: string;
  readonly mqlAt: string;
  readonly values?: NeutralValues;
  readonly skill?: string | null;
}

export function routingPlanOf(routing: NeutralRouting): RoutingPlan {
  return {
    zone: routing.zone,
    rules: routing.rules.map(({ id, when, assign }) => ({
      id,
      when: criterionOf(when, routing.attributes, 0),
      assign: assignmentOf(assign),
    })),
    pools: Object.fromEntries(routing.pools.map((pool) => [pool.id, poolOf(pool)])),
    fallback: routing.fallback,
  };
}

function assignmentOf({ owner, queue, pool }: NeutralRouting['rules'][number]['assign']): Assignment {
  if (owner !== undefined) return { to: 'member', member: owner };
  if (queue !== undefined) return { to: 'queue', queue };
  return { to: 'pool', pool: pool ?? '' };
}

function poolOf({ id, members, reset, onReturn, assignWithinMinutes, onEmpty }: NeutralPool): PoolPlan {
  const { action, maxMinutes = 0 } = onEmpty;
  return {
    id,
    members: members.map(memberOf),
    reset,
    onReturn,
    ...(isGiven(assignWithinMinutes) && { assignWithinMinutes }),
    onEmpty: action === 'hold' ? { action, maxMinutes } : { action },
  };
}

function memberOf({
  id,
  weight,
  active = true,
  absences = [],
  hours,
  cap,
  skills = [],
}: NeutralMember): PoolMember {
  return {
    id,
    weight,
    active,
    absences: united(absences.map(intervalOf)),
    ...(hours && { hours: hoursOfIntervals(hours.map(intervalOf)) }),
    ...(cap && { capacity: cap }),
    skills,
  };
}

function intervalOf({ from, to }: NeutralInterval): Interval {
  return { start: instantOf(from), end: instantOf(to) };
}

export function accountsOf(accounts: readonly NeutralAccount[]): readonly SampleAccount[] {
  return accounts.map((account) => ({
    id: account.id,
    name: account.name,
    domains: account.domains,
    ownerActive: account.ownerActive !== false,
    openOpportunity: account.openOpportunity === true,
    customer: account.customer === true,
    target: account.target === true,
    ...(account.country && { country: account.country }),
    ...(account.owner && { owner: account.owner }),
    ...(account.newestActivity && { lastActivityAt: instantOf(account.newestActivity) }),
  }));
}

export function cluesOf({ email, company, country }: NeutralClues): AccountClues {
  return { email: email ?? '', company: company ?? '', country: country ?? '' };
}

export function routableLeadOf(routing: NeutralRouting, lead: NeutralRoutableLead): RoutableLead {
  const at = instantOf(lead.mqlAt);
  const neutral = { attributes: routing.attributes, zone: routing.zone, lead: lead.values ?? {} };
  const { facts } = momentAt(dictionaryOf(neutral), historyOf(leadOf(neutral)), at);
  const accounts = accountsOf(routing.accounts ?? []);
  const [best] = matchAccount(accounts, cluesOf(lead), routing.freemail ?? []).candidates;
  return {
    id: lead.id,
    at,
    facts,
    ...(isGiven(lead.skill) && { skill: lead.skill }),
    ...(best?.owner !== undefined && best.ownerActive && { account: { id: best.id, owner: best.owner } }),
  };
}
