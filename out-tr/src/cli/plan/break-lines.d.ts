import type { PlanTelling } from './plan-telling.ts';
/** What breaks the plan, each with its numbers and its place. */
export declare function breakLines(telling: PlanTelling): readonly string[];
