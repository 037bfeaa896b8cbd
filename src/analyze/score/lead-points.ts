import { mostPointsOf } from '../../evaluate/score/attainable-fit.ts';
import type { Bounds, Dimension, Group, ScoringRule } from '../../model/scoring.ts';
import type { Node } from '../diagram/diagrams.ts';
import { addUp, type Sums } from './add-up.ts';
import { knownPointsOfRule } from './known-points.ts';
import type { LeadSum } from './lead-sum.ts';
import { rangeSum } from './ranges.ts';
import { type LeadRule, pointsOfRule, type Reading } from './rule-points.ts';

/** What the sums of one side are worked out with. */
export type SideSums = Sums & Reading;

export function isLeadRule(rule: ScoringRule): rule is LeadRule {
  return rule.kind === 'attribute' || rule.kind === 'exclusive';
}

/** What the rules about the lead itself give in these groups, each inside its bounds, all together inside `bounds`. */
export function pointsOfGroups(sums: SideSums, groups: readonly Group[], { min, max }: Bounds = {}): LeadSum {
  const parts = groups.flatMap((group) => summands(sums, group));
  return { parts, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

/** What of the attainable fit can be judged (semantics §3, Fit). */
export function knownFit(sums: SideSums, fit: Dimension): LeadSum {
  const parts = fit.groups.flatMap((group) => {
    const rules = group.rules.map((rule) =>
      isLeadRule(rule) ? knownPointsOfRule(rule, sums) : sums.diagrams.constant(mostPointsOf(rule)),
    );
    return bounded(sums, rules, { ...(group.max !== undefined && { max: group.max }) });
  });
  return { parts, ...(fit.max !== undefined && { max: fit.max }) };
}

function summands(sums: SideSums, group: Group): readonly Node[] {
  return bounded(sums, ruleNodes(sums, group), group);
}

function ruleNodes(sums: SideSums, { rules }: Group): readonly Node[] {
  return rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
}

/** Bounds that no sum reaches leave the parts as they are: the sum around them may then be worked out at once. */
function bounded(sums: SideSums, parts: readonly Node[], { min, max }: Bounds): readonly Node[] {
  const { least, most } = rangeSum(parts.map(sums.rangeOf));
  const isInside = least >= (min ?? least) && most <= (max ?? most);
  return isInside
    ? parts
    : [addUp(sums, parts, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) })];
}
