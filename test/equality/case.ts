import fc from 'fast-check';
import type { LeadRecord } from '../../src/evaluate/lead-record.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Instant } from '../../src/support/instant.ts';
import { arbitraryAgreement } from './agreement/arbitrary-agreement.ts';
import { mostFields } from './agreement/dictionary.ts';
import { exactly } from './exactly.ts';
import { arbitraryInstant } from './lead/arbitrary-instant.ts';
import { leadsOf } from './lead/lead-of-sketch.ts';
import { arbitraryLead } from './lead/lead-sketch.ts';

/** An agreement, leads of it and the instant at which they are scored. */
export interface Case {
  readonly agreement: Agreement;
  readonly leads: readonly LeadRecord[];
  readonly asOf: Instant;
}

/** Random agreements, each with so many leads. */
export function arbitraryCase(leads: number): fc.Arbitrary<Case> {
  return fc
    .record({
      agreement: arbitraryAgreement,
      asOf: arbitraryInstant,
      leads: exactly(leads, arbitraryLead(mostFields)),
    })
    .map(({ agreement, asOf, leads: sketches }) => ({
      agreement,
      asOf,
      leads: leadsOf(agreement, sketches, asOf),
    }));
}
