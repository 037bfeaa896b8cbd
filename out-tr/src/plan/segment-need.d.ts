import type { Plan, PlanSegment, PlanStep } from '../model/plan.ts';
import { type Exact } from '../support/exact.ts';
import { type MonthlyNeed } from './monthly-need.ts';
/** What one segment takes, upstream first: the won deals, and every stage before them (semantics §10). */
export interface SegmentNeed {
    readonly segment: PlanSegment;
    /** Money in hundredths: the segment's part of the target, what is expected of open deals, what is left to win. */
    readonly target: Exact;
    readonly expected: Exact;
    readonly toWin: Exact;
    /** By stage, from the first that is counted to the won one. */
    readonly stages: readonly StageNeed[];
}
/** How many have to enter a stage. */
export interface StageNeed {
    readonly stage: string;
    readonly total: Exact;
    readonly months: MonthlyNeed;
}
/** What a segment takes of a plan. */
export declare function segmentNeed(plan: Pick<Plan, 'target' | 'season'>, segment: PlanSegment): SegmentNeed;
/** The need of every stage, worked out from the won deals of each month. */
export declare function stagesBack(steps: readonly PlanStep[], won: MonthlyNeed): readonly StageNeed[];
