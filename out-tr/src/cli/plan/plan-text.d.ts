import type { PlanTelling } from './plan-telling.ts';
/** A plan from top to bottom: each segment, the months, what must exist by when, whether it can be worked, what breaks it. */
export declare function planText(telling: PlanTelling): string;
