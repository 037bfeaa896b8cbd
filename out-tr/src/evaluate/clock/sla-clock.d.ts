import type { Agreement } from '../../model/agreement.ts';
import type { Sla } from '../../model/sla.ts';
import type { Instant } from '../../support/instant.ts';
import type { ClockReading } from './clock-reading.ts';
import type { LeadFact } from './lead-fact.ts';
/** The clocks of one SLA of the agreement on one lead at asOf, by cycle and start (semantics §5). */
export declare function slaClocks(agreement: ClockAgreement, sla: Sla, { facts, asOf }: {
    readonly facts: readonly LeadFact[];
    readonly asOf: Instant;
}): readonly ClockReading[];
/** The part of an agreement that clocks read. */
export type ClockAgreement = Pick<Agreement, 'zone' | 'calendar' | 'calendars' | 'teams'>;
