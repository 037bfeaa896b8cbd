import type { StoredFact } from '../../compile/salesforce/stored-fact.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** What the writer of a stored fact puts into its field: an instant in milliseconds or a number; null = blank. */
export declare function storedValue(agreement: Agreement, witness: WitnessLead, fact: StoredFact): number | null;
