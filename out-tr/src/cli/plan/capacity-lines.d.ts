import type { PlanTelling } from './plan-telling.ts';
/** Whether the plan can be worked: pipeline coverage, each territory in its fullest month, and what the promises alone bring. */
export declare function capacityLines(telling: PlanTelling): readonly (readonly string[])[];
