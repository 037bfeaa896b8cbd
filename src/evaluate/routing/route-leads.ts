import { compareCodePoints } from '../../support/code-points.ts';
import type { Instant } from '../../support/instant.ts';
import { type Desk, emptyDesk } from './desk.ts';
import { type HeldLead, retryHeld, type WaitingRoom } from './retry-held.ts';
import type { RoutableLead } from './routable-lead.ts';
import { routeLead } from './route-lead.ts';
import type { Routed } from './routed.ts';
import type { RoutingPlan } from './routing-plan.ts';

/** Where leads went, in the order in which they were taken, and what the desk remembers of it. */
export interface RoutedLeads {
  readonly routed: readonly Routed[];
  readonly desk: Desk;
}

/**
 * Routes the leads known at asOf in the order of (MQL instant, id). Held leads are tried again before newer ones;
 * after its limit a held lead goes to the fallback queue (semantics §7).
 */
export function routeLeads(plan: RoutingPlan, leads: readonly RoutableLead[], asOf: Instant): RoutedLeads {
  const known = leads.filter(({ at }) => at <= asOf).toSorted(takenFirst);
  const routed: Routed[] = [];
  let room: WaitingRoom = { desk: emptyDesk, held: [] };
  const retry = (until: Instant): void => {
    const { found, ...waiting } = retryHeld(plan, room, until);
    for (const lead of found) routed[lead.position] = lead.routed;
    room = waiting;
  };
  for (const [position, lead] of known.entries()) {
    retry(lead.at);
    const first = routeLead(plan, room.desk, lead);
    routed.push(first.routed);
    const { hold, routed: waiting } = first;
    const held = hold === undefined ? [] : [{ position, hold, routed: waiting, triedAt: lead.at }];
    room = { desk: first.desk, held: [...room.held, ...held] };
  }
  retry(asOf);
  for (const lead of room.held) routed[lead.position] = settled(plan, lead, asOf);
  return { routed, desk: room.desk };
}

function takenFirst(left: RoutableLead, right: RoutableLead): number {
  return left.at - right.at || compareCodePoints(left.id, right.id);
}

/** A lead still in the waiting room: too long, or not yet. */
function settled(plan: RoutingPlan, { routed, hold }: HeldLead, asOf: Instant): Routed {
  if (hold.limit > asOf) return routed;
  return { ...routed, via: 'heldTooLong', queue: plan.fallback, at: hold.limit };
}
