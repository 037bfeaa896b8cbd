import fc from 'fast-check';
import { arbitraryAgreement } from './agreement/arbitrary-agreement.js';
import { mostFields } from './agreement/dictionary.js';
import { exactly } from './exactly.js';
import { arbitraryInstant } from './lead/arbitrary-instant.js';
import { leadsOf } from './lead/lead-of-sketch.js';
import { arbitraryLead } from './lead/lead-sketch.js';
/** Random agreements, each with so many leads. */
export function arbitraryCase(leads) {
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
