import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import type { Sample } from '../model/sample.ts';
/** A sample lead at its instant, as a lead to start a search from; moves and decisions are left out. */
export declare function drawnSample({ asOf, lead, timeline }: Sample): DrawnLead;
