import type { LeadRecord } from '../../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import type { Instant } from '../../../src/support/instant.ts';
import type { LeadSketch } from './lead-sketch.ts';
/** Turns sketches into leads of one agreement at one instant. */
export declare function leadsOf(agreement: Agreement, sketches: readonly LeadSketch[], asOf: Instant): readonly LeadRecord[];
