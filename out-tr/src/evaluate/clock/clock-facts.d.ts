import type { Sla } from '../../model/sla.ts';
import type { ClockFact } from './clock-fact.ts';
import type { LeadFact } from './lead-fact.ts';
/** What the facts of a lead mean to the clock of one SLA; one of them may start and stop at once. */
export declare function clockFactsOf(sla: Sla, facts: readonly LeadFact[]): readonly ClockFact[];
