import type { UnknownReason } from '../../../src/analyze/answer.ts';
import type { Comparison } from '../../../src/analyze/compare/comparison.ts';
import type { Witness } from '../../../src/analyze/witness/witness.ts';
/** What a comparison says of one kind of difference. */
export interface KindClaim {
    readonly kind: string;
    readonly answer: 'proved' | 'refuted' | 'unknown';
    readonly witnesses: readonly Witness[];
    readonly reasons: readonly UnknownReason[];
}
/** The score and every kind of difference; of several ways in which one shows, a lead for one is enough to refute. */
export declare function claimsOf({ score, kinds }: Comparison): readonly KindClaim[];
