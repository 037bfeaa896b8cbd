import type { Criterion } from '../../criteria/criterion.ts';
import type { Facts } from '../../criteria/facts.ts';
import { holds } from '../../criteria/holds.ts';
import type { Agreement } from '../../model/agreement.ts';

/**
 * What is true of every lead, as criteria. Of two agreements the newer one says it: it speaks of the leads there are now.
 */
export function invariantsOf(agreements: readonly Pick<Agreement, 'invariants'>[]): readonly Criterion[] {
  const declared = Object.values(agreements.at(-1)?.invariants ?? {});
  return declared.map(({ when, then }) => ({ op: 'any', of: [{ op: 'none', of: [when] }, then] }));
}

/** Whether there can be such a lead, as far as the invariants of the newest agreement say. */
export function keepsInvariants(
  agreements: readonly Pick<Agreement, 'invariants'>[],
  lead: { readonly facts: Facts },
): boolean {
  return invariantsOf(agreements).every((invariant) => holds(invariant, lead.facts));
}
