import { boundedDelta } from './bounded-delta.js';
import { isFree, rangeOfRules } from './delta-parts.js';
import { eventDelta } from './event-delta.js';
import { isTimelineRule } from './event-range.js';
import { boundsOf } from './event-sum.js';
import { differencesOf, leadDelta } from './lead-delta.js';
import { isLeadRule } from './lead-points.js';
import { eventSum, leadNodes, nodesOf, timelineRules } from './part-pair.js';
import { rangeSum } from './ranges.js';
import { withoutEqual } from './rule-meaning.js';
import { differenceOnTimelines } from './same-timelines.js';
/** Within what the points of a part differ, told from the rules that are not the same on both sides. */
export function partDelta(scene, pair) {
    const { before, after } = pair;
    if (timelineRules(pair).length === 0)
        return leadDelta(before.sums, leadNodes(before), leadNodes(after));
    const [older, newer] = withoutEqual(before.part.rules, after.part.rules);
    const ofLead = leadDelta(before.sums, nodesOf(before, older), nodesOf(after, newer));
    const ofEvents = eventDelta(scene, older.filter(isTimelineRule), newer.filter(isTimelineRule));
    const raw = rangeSum([ofLead, ofEvents]);
    if (isFree(before.part) && isFree(after.part))
        return raw;
    const delta = boundedDelta(sumOf(before), sumOf(after), raw);
    return narrowed(delta, exactDelta(scene, pair));
}
/** Diagrams that add up to the difference, where the lead itself decides it; nothing where events do, or bounds that are moved. */
export function leadDifferences(diagrams, pair) {
    const { before, after } = pair;
    if (timelineRules(pair).length === 0)
        return differencesOf(diagrams, leadNodes(before), leadNodes(after));
    const [older, newer] = withoutEqual(before.part.rules, after.part.rules);
    const isOfLead = [...older, ...newer].every(isLeadRule);
    const isBoundsSame = before.part.min === after.part.min && before.part.max === after.part.max;
    return isOfLead && isBoundsSame
        ? differencesOf(diagrams, nodesOf(before, older), nodesOf(after, newer))
        : undefined;
}
/** Of a part that only events decide, where it is quick to tell: how often events count and how much meets a bound hang together. */
function exactDelta(scene, { before, after }) {
    if ([...before.part.rules, ...after.part.rules].some(isLeadRule))
        return undefined;
    return differenceOnTimelines(scene, eventSum(before.part), eventSum(after.part));
}
function narrowed(one, other) {
    if (other === undefined)
        return one;
    return { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
}
function sumOf({ sums, part }) {
    return { range: rangeOfRules(sums, part.rules), bounds: boundsOf(part) };
}
/** Signals of the rules that differ; of all, where only bounds do. */
export function changedSignals(pair) {
    const changed = withoutEqual(pair.before.part.rules, pair.after.part.rules).flat();
    const rules = changed.length > 0 ? changed.filter(isTimelineRule) : timelineRules(pair);
    return rules.flatMap(({ signals }) => signals);
}
