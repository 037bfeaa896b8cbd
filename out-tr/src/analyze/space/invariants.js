import { holds } from '../../criteria/holds.js';
/**
 * What is true of every lead, as criteria. Of two agreements the newer one says it: it speaks of the leads there are now.
 */
export function invariantsOf(agreements) {
    const declared = Object.values(agreements.at(-1)?.invariants ?? {});
    return declared.map(({ when, then }) => ({ op: 'any', of: [{ op: 'none', of: [when] }, then] }));
}
/** Whether there can be such a lead, as far as the invariants of the newest agreement say. */
export function keepsInvariants(agreements, lead) {
    return invariantsOf(agreements).every((invariant) => holds(invariant, lead.facts));
}
