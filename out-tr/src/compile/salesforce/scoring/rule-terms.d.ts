import type { Caveat } from '../../caveat.ts';
/** What one scoring rule adds to a formula. */
export interface RuleTerms {
    /** Summands; none when the rule can never give points or cannot be carried. */
    readonly terms: readonly string[];
    readonly caveats: readonly Caveat[];
    /** Largest difference to the agreement in scaled points; `null` = without a limit, 0 = none. */
    readonly bound: number | null;
}
