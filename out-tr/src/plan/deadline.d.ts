import type { Plan, PlanSegment } from '../model/plan.ts';
import { type Exact } from '../support/exact.ts';
import { type Month } from '../support/month.ts';
import type { SegmentNeed } from './segment-need.ts';
/** What must exist by a date, so that the deals of some months can be won in time. */
export interface Deadline {
    readonly segment: PlanSegment;
    readonly stage: string;
    /** The months of one quarter that have won deals. */
    readonly months: {
        readonly from: Month;
        readonly to: Month;
    };
    readonly count: Exact;
    /** In hundredths; of opportunities only, which is the last stage before the won one. */
    readonly value?: Exact;
    /** Local date: the beginning of the months less the cycle. */
    readonly by: string;
    /** True when that is before the plan starts. */
    readonly tooLate: boolean;
}
/**
 * Quarter by quarter and segment by segment: the leads of its first stage, and the opportunities. Pipeline for a period
 * must exist by its start less the cycle, which is written, or taken from the delays of the steps.
 */
export declare function deadlinesOf(plan: Plan, needs: readonly SegmentNeed[], fiscalYearStart: number): readonly Deadline[];
