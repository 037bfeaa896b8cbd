import type { Criterion } from '../criteria/criterion.ts';
import type { Group, Scoring, ScoringRule } from '../model/scoring.ts';
/** Least and most scaled points something can give; either may be infinite. A bound, not a proof: rules are taken as independent. */
export interface Reach {
    readonly least: number;
    readonly most: number;
}
/** What the total of a scoring model can reach, with every clamp applied. */
export declare function reachOfTotal(scoring: Scoring): Reach;
/** What one dimension can reach; nothing for a dimension that does not exist. */
export declare function reachOf(scoring: Scoring, dimension: string): Reach;
/** What one rule can give. */
export declare function reachOfRule(rule: ScoringRule): Reach;
/** The points a criterion demands of total, fit or engagement in every case, where it says so outright. */
export declare function demanded(criterion: Criterion | undefined, of: 'total' | 'fit' | 'engagement'): number | undefined;
/** What one group can give, within its limits. */
export declare function reachOfGroup(group: Group): Reach;
