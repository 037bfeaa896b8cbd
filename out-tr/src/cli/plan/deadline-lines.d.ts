import type { PlanTelling } from './plan-telling.ts';
/** What must exist by which date, the earliest first. */
export declare function deadlineLines(telling: PlanTelling): readonly string[];
