import type { TouchRole } from '../../model/attribution.ts';
import type { Instant } from '../../support/instant.ts';
import type { Rational } from '../../support/rational.ts';
import type { AttributionTerms } from './attribution-terms.ts';
import { type CreditUnit } from './credit-unit.ts';
import type { AttributedOpportunity, Exclusion, Touch } from './touch.ts';
/** Who gets the credit for one opportunity, and why nobody else does. */
export interface AttributedCredit {
    /** In the total order of the touches, those with a share of 0 too; empty where nothing could be attributed. */
    readonly credits: readonly {
        readonly unit: CreditUnit;
        readonly share: Rational;
    }[];
    readonly unattributed?: 'no eligible touch' | 'no role present';
    readonly roles: ReadonlyMap<TouchRole, Touch>;
    readonly excluded: ReadonlyMap<string, Exclusion>;
}
/** The credit of one opportunity; nothing where its anchor is missing or still to come (semantics §9). */
export declare function attribute(opportunity: AttributedOpportunity, touches: readonly Touch[], { asOf, terms }: {
    readonly asOf: Instant;
    readonly terms: AttributionTerms;
}): AttributedCredit | undefined;
