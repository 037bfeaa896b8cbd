import type { Instant } from '../../support/instant.ts';
import { type PoolState } from './pool-state.ts';
import type { PoolPick } from './routed.ts';
import type { RoutingPlan } from './routing-plan.ts';
/** What past assignments mean for the next one. */
export interface Desk {
    readonly pools: ReadonlyMap<string, PoolState>;
    /** Member → instants of its picks, rising. */
    readonly picksOf: ReadonlyMap<string, readonly Instant[]>;
}
export declare const emptyDesk: Desk;
/** One attempt on a pool. */
export interface Attempt {
    readonly pool: string;
    readonly at: Instant;
    readonly skill?: string | undefined;
    readonly ignoresAvailability?: boolean;
}
/** Tries to find somebody in a pool and notes who was picked. */
export declare function tryPool(plan: RoutingPlan, desk: Desk, attempt: Attempt): {
    readonly desk: Desk;
    readonly pick: PoolPick;
};
