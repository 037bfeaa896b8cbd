import fc from 'fast-check';
import { leadsOf } from './lead/lead-of-sketch.js';
import { arbitraryLead } from './lead/lead-sketch.js';
/** Leads on and beside every boundary of the agreement, always the same ones for a seed. */
export function boundaryLeads(agreement, asOf, { count, seed }) {
    const lead = arbitraryLead(Object.keys(agreement.fields).length);
    return leadsOf(agreement, fc.sample(lead, { numRuns: count, seed }), asOf);
}
