import type { Instant } from '../../support/instant.ts';
import type { PoolPlan } from './routing-plan.ts';
/** How many leads each member of a pool got since the reset, as of the last attempt. */
export interface PoolState {
    readonly assigned: ReadonlyMap<string, number>;
    /** Resets and returns up to here are counted in; undefined before the first attempt. */
    readonly upTo?: Instant;
}
/** Counts in the resets and the returns from absence since the last attempt; a reset comes before a return (semantics §7). */
export declare function poolStateAt(pool: PoolPlan, zone: string, state: PoolState, at: Instant): PoolState;
