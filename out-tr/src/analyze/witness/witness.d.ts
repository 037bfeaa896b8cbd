import type { Agreement } from '../../model/agreement.ts';
import type { Sample } from '../../model/sample.ts';
import type { DrawnLead } from './drawn-lead.ts';
import type { Standing } from './standing.ts';
/** A real lead that shows what an analysis claims, confirmed by the evaluator. */
export interface Witness {
    /** Expects what the last of the agreements makes of it. */
    readonly sample: Sample;
    /** How it stands under each agreement, in their order. */
    readonly standings: readonly Standing[];
}
/** What has to be true of a witness; one standing per agreement. */
export type Claim = (standings: readonly Standing[]) => boolean;
/**
 * The drawn lead made real, with nothing left in it that the claim and the invariants could do without. Nothing when the evaluator does not
 * confirm the claim: then the analysis took a larger lead for a real one, and the lead is not shown (semantics §11).
 */
export declare function witnessOf(agreements: readonly [Agreement, ...Agreement[]], drawn: DrawnLead, claim: Claim): Witness | undefined;
