import type { PlanFigures } from '../plan-figures.ts';
import type { PlanBreak } from './plan-break.ts';
/** Cuts of capacity that were announced too late for plan and campaigns to follow. */
export declare function shortNoticeBreaks({ plan, agreement }: PlanFigures): readonly PlanBreak[];
/** Local dates between the announcement and the change. */
export declare function noticeDays({ from, announced, }: {
    readonly from: string;
    readonly announced: string;
}): number;
