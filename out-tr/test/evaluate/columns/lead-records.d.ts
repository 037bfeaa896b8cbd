import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
/** A lead without any fact. */
export declare function record(facts?: Partial<LeadRecord>): LeadRecord;
/** The sample leads of an agreement as an export would show them at the end of their timelines. */
export declare function recordsOfSamples({ samples }: Agreement): readonly LeadRecord[];
