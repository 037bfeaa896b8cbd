import { boundedRange, isTimelineRule, rangeOfTimelineRule } from './event-range.js';
import { boundsOf } from './event-sum.js';
import { isLeadRule } from './lead-points.js';
import { rangeSum } from './ranges.js';
import { pointsOfRule } from './rule-points.js';
/** The parts of a dimension. Bounds that no lead can reach are none. */
export function deltaParts(sums, { groups }) {
    const parts = groups.map(({ id, rules, ...bounds }) => {
        return { id, rules, ...bindingBounds(bounds, rangeOfRules(sums, rules)) };
    });
    const free = parts.filter(isFree).flatMap(({ rules }) => rules);
    return [{ id: '', rules: free }, ...parts.filter((part) => !isFree(part))];
}
export function isFree({ min, max }) {
    return min === undefined && max === undefined;
}
/** Those of the bounds that points in a range can reach. */
export function bindingBounds({ min, max }, { least, most }) {
    return boundsOf({
        min: min !== undefined && least < min ? min : undefined,
        max: max !== undefined && most > max ? max : undefined,
    });
}
export function rangeOfRules(sums, rules) {
    const ofEvents = rules.filter(isTimelineRule).map((rule) => rangeOfTimelineRule(rule));
    const ofLead = rules.filter(isLeadRule).map((rule) => sums.rangeOf(pointsOfRule(rule, sums)));
    return rangeSum([...ofEvents, ...ofLead]);
}
/** Within what the points of a dimension lie. */
export function rangeOfDimension(sums, dimension) {
    return boundedRange(rangeOfParts(sums, deltaParts(sums, dimension)), dimension);
}
/** Within what the points of parts can lie, all of them together. */
export function rangeOfParts(sums, parts) {
    return rangeSum(parts.map((part) => boundedRange(rangeOfRules(sums, part.rules), part)));
}
