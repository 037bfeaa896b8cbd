import type { Instant } from '../../support/instant.ts';
import type { AttributionTerms } from './attribution-terms.ts';
import type { AttributedOpportunity, Exclusion, Touch } from './touch.ts';
/** The touches that share the credit, in their total order, and why each of the others does not (semantics §9). */
export interface EligibleTouches {
    readonly touches: readonly Touch[];
    readonly excluded: ReadonlyMap<string, Exclusion>;
}
/** Sorts out the touches of the contacts of an opportunity, as they are known at `asOf`. */
export declare function eligibleTouches(touches: readonly Touch[], { contacts }: AttributedOpportunity, { anchor, asOf, terms, }: {
    readonly anchor: Instant;
    readonly asOf: Instant;
    readonly terms: AttributionTerms;
}): EligibleTouches;
