import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
export declare const asOf: number;
/** The fixture with a rule beside its own whose points take some thirty thousand days to fade. */
export declare const agreement: Agreement;
/** A lead for every age of its only event. */
export declare const leads: readonly LeadRecord[];
