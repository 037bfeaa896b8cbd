import type { PlanTelling } from './plan-telling.ts';
/** What has to enter every stage in every month, all segments together; months before the plan starts are marked. */
export declare function monthLines(telling: PlanTelling): readonly string[];
