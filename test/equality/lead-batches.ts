import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import { sampleLeads } from '../../src/records/sample-data/sample-leads.ts';
import type { Instant } from '../../src/support/instant.ts';
import { boundaryLeads } from './boundary-leads.ts';

/** How many leads, in batches of how many. */
export interface BatchRequest {
  readonly leads: number;
  readonly batch: number;
  readonly seed: number;
}

/** Leads of an agreement, batch by batch: in turn invented ones as they might come, and those on its boundaries. */
export function* leadBatches(
  agreement: Agreement,
  asOf: Instant,
  { leads, batch, seed }: BatchRequest,
): Generator<readonly LeadRecord[]> {
  const invented = sampleLeads(agreement, { seed, asOf, count: leads });
  let done = 0;
  for (let part = 0; done < leads; part++) {
    const count = Math.min(batch, leads - done);
    yield part % 2 === 0
      ? taken(invented, count)
      : boundaryLeads(agreement, asOf, { count, seed: seed + part });
    done += count;
  }
}

function taken(leads: Generator<LeadRecord>, count: number): readonly LeadRecord[] {
  return Array.from({ length: count }, () => {
    const { value, done } = leads.next();
    if (done === true) throw new Error('fewer leads than asked for');
    return value;
  });
}
