import type { Instant } from '../../support/instant.ts';
import { type Desk } from './desk.ts';
import type { RoutableLead } from './routable-lead.ts';
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
export declare function routeLeads(plan: RoutingPlan, leads: readonly RoutableLead[], asOf: Instant): RoutedLeads;
