import type { Bounds, Dimension, Group, ScoringRule } from '../../model/scoring.ts';
import { type Sums } from './add-up.ts';
import type { LeadSum } from './lead-sum.ts';
import { type LeadRule, type Reading } from './rule-points.ts';
/** What the sums of one side are worked out with. */
export type SideSums = Sums & Reading;
export declare function isLeadRule(rule: ScoringRule): rule is LeadRule;
/** What the rules about the lead itself give in these groups, each inside its bounds, all together inside `bounds`. */
export declare function pointsOfGroups(sums: SideSums, groups: readonly Group[], { min, max }?: Bounds): LeadSum;
/** What of the attainable fit can be judged (semantics §3, Fit). */
export declare function knownFit(sums: SideSums, fit: Dimension): LeadSum;
