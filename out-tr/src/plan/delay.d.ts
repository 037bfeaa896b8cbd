import type { PlanStep } from '../model/plan.ts';
/** After how many whole months half of those that are won at all are won, through all these steps. */
export declare function medianMonths(steps: readonly PlanStep[]): number;
