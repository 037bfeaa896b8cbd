import fc from 'fast-check';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Instant } from '../../src/support/instant.ts';
import { leadsOf } from './lead/lead-of-sketch.ts';
import { arbitraryLead } from './lead/lead-sketch.ts';

/** Leads on and beside every boundary of the agreement, always the same ones for a seed. */
export function boundaryLeads(
  agreement: Agreement,
  asOf: Instant,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly LeadRecord[] {
  const lead = arbitraryLead(Object.keys(agreement.fields).length);
  return leadsOf(agreement, fc.sample(lead, { numRuns: count, seed }), asOf);
}
