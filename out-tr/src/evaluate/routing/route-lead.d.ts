import type { Instant } from '../../support/instant.ts';
import { type Attempt, type Desk } from './desk.ts';
import type { RoutableLead } from './routable-lead.ts';
import type { Routed } from './routed.ts';
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
export declare function routeLead(plan: RoutingPlan, desk: Desk, lead: RoutableLead): FirstRouting;
