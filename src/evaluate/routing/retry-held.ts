import type { Instant } from '../../support/instant.ts';
import { ownValue } from '../../support/own-value.ts';
import { type Desk, tryPool } from './desk.ts';
import { growsAfter } from './pool-growth.ts';
import type { Hold } from './route-lead.ts';
import type { Routed } from './routed.ts';
import type { RoutingPlan } from './routing-plan.ts';

/** A lead that waits for somebody in a pool. */
export interface HeldLead {
  /** Its place in the order in which leads were taken. */
  readonly position: number;
  readonly hold: Hold;
  readonly routed: Routed;
  /** Instant of the last attempt. */
  readonly triedAt: Instant;
}

/** The waiting room, in the order in which leads were taken. */
export interface WaitingRoom {
  readonly desk: Desk;
  readonly held: readonly HeldLead[];
}

/** Tries held leads whenever their pool can grow, up to an instant and at most at their limit, older leads first (semantics §7). */
export function retryHeld(
  plan: RoutingPlan,
  before: WaitingRoom,
  until: Instant,
): WaitingRoom & { readonly found: readonly HeldLead[] } {
  const found: HeldLead[] = [];
  let room = before;
  for (let at = nextRetry(plan, room, until); at !== undefined; at = nextRetry(plan, room, until)) {
    for (const lead of room.held) {
      if (retriesAt(plan, lead) !== at) continue;
      const { desk, tried } = retry(plan, room.desk, lead, at);
      if (tried.routed.via === 'pool') found.push(tried);
      const held = room.held.flatMap((each) =>
        each !== lead ? [each] : found.includes(tried) ? [] : [tried],
      );
      room = { desk, held };
    }
  }
  return { ...room, found };
}

function nextRetry(plan: RoutingPlan, { held }: WaitingRoom, until: Instant): Instant | undefined {
  const instants = held.map((lead) => retriesAt(plan, lead)).filter((at) => at !== undefined);
  const next = instants.length === 0 ? undefined : Math.min(...instants);
  return next !== undefined && next <= until ? next : undefined;
}

function retriesAt(plan: RoutingPlan, { hold, triedAt }: HeldLead): Instant | undefined {
  const pool = ownValue(plan.pools, hold.pool);
  const at = pool && growsAfter(pool, plan.zone, triedAt);
  return at !== undefined && at <= hold.limit ? at : undefined;
}

function retry(
  plan: RoutingPlan,
  before: Desk,
  lead: HeldLead,
  at: Instant,
): { readonly desk: Desk; readonly tried: HeldLead } {
  const { desk, pick } = tryPool(plan, before, { ...lead.hold, at });
  const routed = { ...lead.routed, picks: [...lead.routed.picks, pick] };
  const tried = { ...lead, triedAt: at, routed };
  if (pick.pick === null) return { desk, tried };
  return { desk, tried: { ...tried, routed: { ...routed, via: 'pool', owner: pick.pick, at } } };
}
