import type { Agreement } from '../../model/agreement.ts';
import type { LeadRecord } from '../lead-record.ts';
import { type CodeColumn } from './code-column.ts';
import { type ConsentColumns } from './consent-columns.ts';
import { type EventColumns } from './event-columns.ts';
import { type FieldColumn } from './field-column.ts';
/** Leads turned on their side: one array per fact, read once, so that several agreements can be tried on them. Plain data. */
export interface LeadColumns {
    /** How many there are. */
    readonly leads: number;
    /** Fields of the dictionary and whatever else the leads brought. */
    readonly fields: Readonly<Record<string, FieldColumn>>;
    /** Stage ids as the source has them. */
    readonly recordedStages: CodeColumn<string>;
    /** From when an objection is known, infinity for no objection; absent when no lead has one. */
    readonly objectionFrom?: Float64Array;
    /** When a lead was last recycled, infinity for never; absent when no lead was. */
    readonly recycledAt?: Float64Array;
    readonly consents: ConsentColumns;
    readonly events: EventColumns;
}
/**
 * Leads as columns. The dictionary only says how values are kept: an agreement with other fields can be asked of the same
 * columns. Leads are taken one by one, so they may come from a generator.
 */
export declare function leadColumns({ fields }: Pick<Agreement, 'fields'>, leads: Iterable<LeadRecord>): LeadColumns;
