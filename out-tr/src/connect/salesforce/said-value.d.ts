import type { ToldValue } from '../../analyze/told/told.ts';
import type { Saying } from '../../compile/salesforce/lead-field.ts';
import type { Agreement } from '../../model/agreement.ts';
import type { WitnessLead } from '../witness-lead.ts';
/** What the agreement's own evaluation gives for a calculated field; undefined where it says nothing, null = blank. */
export declare function saidValue(agreement: Agreement, says: Saying, witness: WitnessLead): ToldValue | undefined;
