import type { Criterion } from '../../criteria/criterion.ts';
import type { Facts } from '../../criteria/facts.ts';
import type { Agreement } from '../../model/agreement.ts';
/**
 * What is true of every lead, as criteria. Of two agreements the newer one says it: it speaks of the leads there are now.
 */
export declare function invariantsOf(agreements: readonly Pick<Agreement, 'invariants'>[]): readonly Criterion[];
/** Whether there can be such a lead, as far as the invariants of the newest agreement say. */
export declare function keepsInvariants(agreements: readonly Pick<Agreement, 'invariants'>[], lead: {
    readonly facts: Facts;
}): boolean;
