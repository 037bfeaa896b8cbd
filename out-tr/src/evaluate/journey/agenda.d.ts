import type { Instant } from '../../support/instant.ts';
import { type Lead } from '../lead.ts';
import type { Action } from './act.ts';
/** The instants at which facts about a lead become known up to asOf, rising, each with what people did then. */
export type Agenda = readonly {
    readonly at: Instant;
    readonly actions: readonly Action[];
}[];
/** A lead of which only its values are known is decided once, at asOf. */
export declare function agendaOf(lead: Lead, asOf: Instant): Agenda;
