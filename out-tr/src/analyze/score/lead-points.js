import { mostPointsOf } from '../../evaluate/score/attainable-fit.js';
import { addUp } from './add-up.js';
import { knownPointsOfRule } from './known-points.js';
import { rangeSum } from './ranges.js';
import { pointsOfRule } from './rule-points.js';
export function isLeadRule(rule) {
    return rule.kind === 'attribute' || rule.kind === 'exclusive';
}
/** What the rules about the lead itself give in these groups, each inside its bounds, all together inside `bounds`. */
export function pointsOfGroups(sums, groups, { min, max } = {}) {
    const parts = groups.flatMap((group) => summands(sums, group));
    return { parts, ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
/** What of the attainable fit can be judged (semantics §3, Fit). */
export function knownFit(sums, fit) {
    const parts = fit.groups.flatMap((group) => {
        const rules = group.rules.map((rule) => isLeadRule(rule) ? knownPointsOfRule(rule, sums) : sums.diagrams.constant(mostPointsOf(rule)));
        return bounded(sums, rules, { ...(group.max !== undefined && { max: group.max }) });
    });
    return { parts, ...(fit.max !== undefined && { max: fit.max }) };
}
function summands(sums, group) {
    return bounded(sums, ruleNodes(sums, group), group);
}
function ruleNodes(sums, { rules }) {
    return rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
}
/** Bounds that no sum reaches leave the parts as they are: the sum around them may then be worked out at once. */
function bounded(sums, parts, { min, max }) {
    const { least, most } = rangeSum(parts.map(sums.rangeOf));
    const isInside = least >= (min ?? least) && most <= (max ?? most);
    return isInside
        ? parts
        : [addUp(sums, parts, { ...(min !== undefined && { min }), ...(max !== undefined && { max }) })];
}
