import type { Plan } from '../model/plan.ts';
import { type Exact } from '../support/exact.ts';
import { type SegmentNeed, type StageNeed } from './segment-need.ts';
/** What a plan takes: every segment, and all of them together. */
export interface PlanNeed {
    readonly plan: Plan;
    readonly segments: readonly SegmentNeed[];
    /** Sums of the exact needs, by stage in the order given. */
    readonly stages: readonly StageNeed[];
    readonly expected: Exact;
    readonly toWin: Exact;
}
/** `stageOrder`: the ids of all stages, the first one first. */
export declare function planNeed(plan: Plan, stageOrder: readonly string[]): PlanNeed;
