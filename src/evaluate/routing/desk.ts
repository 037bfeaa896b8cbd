import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import { pickFrom } from './pick-from-pool.ts';
import { type PoolState, poolStateAt } from './pool-state.ts';
import type { PoolPick } from './routed.ts';
import type { RoutingPlan } from './routing-plan.ts';

/** What past assignments mean for the next one. */
export interface Desk {
  readonly pools: ReadonlyMap<string, PoolState>;
  /** Member → instants of its picks, rising. */
  readonly picksOf: ReadonlyMap<string, readonly Instant[]>;
}

export const emptyDesk: Desk = { pools: new Map(), picksOf: new Map() };

/** One attempt on a pool. */
export interface Attempt {
  readonly pool: string;
  readonly at: Instant;
  readonly skill?: string | undefined;
  readonly ignoresAvailability?: boolean;
}

/** Tries to find somebody in a pool and notes who was picked. */
export function tryPool(
  plan: RoutingPlan,
  desk: Desk,
  attempt: Attempt,
): { readonly desk: Desk; readonly pick: PoolPick } {
  const pool = ownValue(plan.pools, attempt.pool);
  if (pool === undefined) throw new Error(`no pool ${attempt.pool}`);
  const { zone } = plan;
  const { at } = attempt;
  const state = poolStateAt(pool, zone, desk.pools.get(pool.id) ?? { assigned: new Map() }, at);
  const pick = pickFrom(pool, state, { ...attempt, zone, picksOf: desk.picksOf });
  const { pick: member } = pick;
  if (member === null) return { pick, desk: { ...desk, pools: new Map([...desk.pools, [pool.id, state]]) } };
  const assigned = new Map([...state.assigned, [member, (state.assigned.get(member) ?? 0) + 1]]);
  return {
    pick,
    desk: {
      pools: new Map([...desk.pools, [pool.id, { ...state, assigned }]]),
      picksOf: new Map([...desk.picksOf, [member, [...(desk.picksOf.get(member) ?? []), at]]]),
    },
  };
}
