import type { Instant } from '../../support/instant.ts';
import { type Desk } from './desk.ts';
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
export declare function retryHeld(plan: RoutingPlan, before: WaitingRoom, until: Instant): WaitingRoom & {
    readonly found: readonly HeldLead[];
};
