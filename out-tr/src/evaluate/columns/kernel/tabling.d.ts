import type { DecayTable } from '../../score/decay-table.ts';
import type { LeadColumns } from '../lead-columns.ts';
import type { EventMatch } from './event-match.ts';
import type { KernelAgreement } from './kernel-agreement.ts';
import type { Openings } from './openings.ts';
/** Is this small enough for a table of rows and ages? What is not, is walked event by event. */
export type Tabling = (match: EventMatch, worth: DecayTable) => boolean;
export declare function tablingOf(agreement: KernelAgreement, { events }: LeadColumns, openings: Openings): Tabling;
