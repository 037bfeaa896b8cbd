import type { Instant } from '../../support/instant.ts';
import type { PoolPlan } from './routing-plan.ts';
/** The first instant after `after` at which an absence of an active member ends, its hours open or its cap period starts. */
export declare function growsAfter(pool: PoolPlan, zone: string, after: Instant): Instant | undefined;
