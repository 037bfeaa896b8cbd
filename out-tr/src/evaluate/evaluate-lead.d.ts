import type { Agreement } from '../model/agreement.ts';
import type { Instant } from '../support/instant.ts';
import type { Evaluation } from './evaluation.ts';
import type { Lead } from './lead.ts';
/** Evaluates a lead with its history at an instant: (Agreement, Lead, asOf) → Evaluation, pure. */
export declare function evaluateLead(agreement: Agreement, lead: Lead, asOf: Instant): Evaluation;
