import type { LeadRecord } from '../../evaluate/lead-record.ts';
import type { Agreement } from '../../model/agreement.ts';
import { type SampleRequest } from './sample-plan.ts';
/** Invented leads of an agreement as evaluation reads them: those of the clean export with the same request. */
export declare function sampleLeads(agreement: Agreement, request: SampleRequest): Generator<LeadRecord>;
