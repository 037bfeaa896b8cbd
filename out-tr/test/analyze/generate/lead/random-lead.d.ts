import type { LeadRecord } from '../../../../src/evaluate/lead-record.ts';
import type { Random } from '../../../../src/support/random.ts';
import type { LeadSource } from './lead-source.ts';
/** A lead drawn from raw attributes, on and beside every boundary of the agreements. */
export declare function randomLead(id: string, source: LeadSource, random: Random): LeadRecord;
/** One fact of the lead drawn anew. */
export declare function neighbourOf(lead: LeadRecord, source: LeadSource, random: Random): LeadRecord;
