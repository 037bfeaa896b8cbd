import type { SampleLead } from './sample-lead.ts';
import type { SamplePlan } from './sample-plan.ts';
/** The `index`-th lead of a plan, from 0; in the order of the index leads arrive. */
export declare function drawLead(plan: SamplePlan, index: number): SampleLead;
