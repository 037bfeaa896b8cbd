import type { LeadState } from '../../../src/analyze/space/lead-state.ts';
import type { PlannedEvent } from '../../../src/analyze/timeline/planned-event.ts';
import type { Facts } from '../../../src/criteria/facts.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
export declare const today = 20700;
/** Everything criteria can ask about a lead with these events, by the evaluator. */
export declare function judgedLead(agreement: Agreement, state: LeadState, timeline: readonly PlannedEvent[]): Facts;
