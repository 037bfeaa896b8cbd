import { boundedDelta } from './bounded-delta.js';
import { eventDelta } from './event-delta.js';
import { rangeOfTimelineRule } from './event-range.js';
import { boundsOf, rangeOfEventSum } from './event-sum.js';
import { rangeSum } from './ranges.js';
import { withoutEqual } from './rule-meaning.js';
/** Within what the second sum exceeds the first on the same events, told from the rules and sums that are not in both. */
export function eventSumDelta(scene, before, after) {
    const [older, newer] = withoutEqual(before.rules, after.rules);
    const ofSums = pairsOf(before.sums, after.sums).map(([was, is]) => eventSumDelta(scene, was, is));
    const delta = rangeSum([eventDelta(scene, older, newer), ...ofSums]);
    return boundedDelta(boundedSum(before), boundedSum(after), delta);
}
function boundedSum({ rules, sums, ...bounds }) {
    const range = rangeSum([
        ...rules.map((rule) => rangeOfTimelineRule(rule)),
        ...sums.map((sum) => rangeOfEventSum(sum)),
    ]);
    return { range, bounds: boundsOf(bounds) };
}
const empty = { rules: [], sums: [] };
/** Sums that differ, each with the one of the other side that has most in common with it. */
function pairsOf(before, after) {
    const [older, newer] = withoutEqual(before, after);
    const free = new Set(newer);
    const pairs = older.map((was) => {
        const [is = empty] = [...free].toSorted((one, other) => differing(was, one) - differing(was, other));
        free.delete(is);
        return [was, is];
    });
    return [...pairs, ...[...free].map((is) => [empty, is])];
}
function differing(was, is) {
    const [older, newer] = withoutEqual(was.rules, is.rules);
    return older.length + newer.length;
}
