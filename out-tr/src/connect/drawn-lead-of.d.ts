import type { Assignment } from '../analyze/space/lead-state.ts';
import type { ToldSpace } from '../analyze/told/told-space.ts';
import type { DrawnLead } from '../analyze/witness/drawn-lead.ts';
import type { Agreement } from '../model/agreement.ts';
/** A lead of these classes, as far as one can be drawn: what depends on the score has to be searched for. */
export declare function drawnLeadOf(agreement: Agreement, space: ToldSpace, assignment: Assignment): DrawnLead;
