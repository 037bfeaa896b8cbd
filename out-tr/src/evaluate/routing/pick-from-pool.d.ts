import type { Instant } from '../../support/instant.ts';
import type { PoolState } from './pool-state.ts';
import type { PoolPick } from './routed.ts';
import type { PoolPlan } from './routing-plan.ts';
/** What a pick has to know besides the pool: caps and idle times are those of the person, in whichever pool. */
export interface PickSituation {
    readonly zone: string;
    readonly at: Instant;
    readonly skill?: string | undefined;
    readonly ignoresAvailability?: boolean;
    /** Member → instants of its earlier picks, rising. */
    readonly picksOf: ReadonlyMap<string, readonly Instant[]>;
}
/** One attempt on a pool: lowest assigned per weight, then longest idle, then id, among those eligible (semantics §7). */
export declare function pickFrom(pool: PoolPlan, state: PoolState, situation: PickSituation): PoolPick;
