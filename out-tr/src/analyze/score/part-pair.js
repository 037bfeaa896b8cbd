import { addUp } from './add-up.js';
import { deltaParts, isFree } from './delta-parts.js';
import { isTimelineRule } from './event-range.js';
import { boundsOf } from './event-sum.js';
import { isLeadRule } from './lead-points.js';
import { pointsOfRule } from './rule-points.js';
export function partPairs({ before, after }) {
    const older = deltaParts(before.scoring.sums, before.dimension);
    const newer = deltaParts(after.scoring.sums, after.dimension);
    return [...new Set([...older, ...newer].map(({ id }) => id))].map((id) => ({
        id,
        before: { sums: before.scoring.sums, part: partOf(older, id) },
        after: { sums: after.scoring.sums, part: partOf(newer, id) },
    }));
}
function partOf(parts, id) {
    return parts.find((part) => part.id === id) ?? { id, rules: [] };
}
/** What the lead itself adds: inside the bounds where there are any, rule by rule otherwise. */
export function leadNodes({ sums, part }) {
    const nodes = ruleNodes({ sums, part });
    return isFree(part) ? nodes : [addUp(sums, nodes, part)];
}
export function ruleNodes(side) {
    return nodesOf(side, side.part.rules);
}
/** Points of those of the rules that look at the lead itself. */
export function nodesOf({ sums }, rules) {
    return rules.filter(isLeadRule).map((rule) => pointsOfRule(rule, sums));
}
export function timelineRules({ before, after }) {
    return [...before.part.rules, ...after.part.rules].filter(isTimelineRule);
}
export function eventSum({ rules, ...bounds }) {
    return { rules: rules.filter(isTimelineRule), sums: [], ...boundsOf(bounds) };
}
