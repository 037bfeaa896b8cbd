import type { Facts } from '../../../criteria/facts.ts';
import { holds } from '../../../criteria/holds.ts';
import type { Agreement } from '../../../model/agreement.ts';
import type { RoutingRule } from '../../../model/routing.ts';
import { ownValue } from '../../../support/own-value.ts';
import type { Random } from '../../../support/random.ts';
import { pickWeighted, type Weighted, weighted } from '../../../support/weighted.ts';

/** Who gets leads under an agreement. */
export interface Desk {
  readonly rules: readonly RoutingRule[];
  readonly fallbackQueue?: string;
  /** Pool → its members by weight. */
  readonly pools: ReadonlyMap<string, Weighted<string>>;
  /** Everybody on the side of sales, by weight. */
  readonly sellers: Weighted<string>;
  /** Why leads change hands. */
  readonly causes: readonly string[];
}

/** Where a lead goes. */
export interface Placement {
  readonly rule?: string;
  readonly owner?: string;
  readonly queue?: string;
}

export function deskOf({ routing, members, teams, slas }: Agreement): Desk {
  const weightsOf = (ids: readonly string[]): Weighted<string> =>
    weighted(ids.map((id) => [id, ownValue(members, id)?.weight ?? 0]));
  const sellers = Object.values(members).filter(({ team }) => ownValue(teams, team)?.side === 'sales');
  const restarts = Object.values(slas).flatMap(({ restart }) => restart?.causes ?? []);
  const [fallback] = routing.fallback;
  return {
    rules: routing.rules,
    ...(fallback !== undefined && { fallbackQueue: fallback.queue }),
    pools: new Map(Object.values(routing.pools).map((pool) => [pool.id, weightsOf(pool.members)])),
    sellers: weightsOf(sellers.map(({ id }) => id)),
    causes: [...new Set([...restarts, 'reassignment'])],
  };
}

/** The first rule that takes the lead by what is known of it, points aside; the member by weight and chance, not by turns. */
export function placementOf(desk: Desk, facts: Facts, random: Random): Placement {
  const rule = desk.rules.find(({ when }) => holds(when, facts));
  if (rule === undefined) return desk.fallbackQueue === undefined ? {} : { queue: desk.fallbackQueue };
  const { id, assign, reviewQueue } = rule;
  const waiting = reviewQueue === undefined ? {} : { queue: reviewQueue };
  switch (assign.to) {
    case 'member':
      return { rule: id, ...waiting, owner: assign.member };
    case 'queue':
      return { rule: id, queue: assign.queue };
    case 'pool':
      return { rule: id, ...waiting, ...ownerFrom(desk.pools.get(assign.pool) ?? desk.sellers, random) };
  }
}

/** Somebody; nobody where the agreement names no members. */
function ownerFrom(members: Weighted<string>, random: Random): Pick<Placement, 'owner'> {
  return members.total === 0 ? {} : { owner: pickWeighted(members, random) };
}
