import { boundedRange, isTimelineRule, rangeOfTimelineRule } from './event-range.js';
import { rangeSum } from './ranges.js';
export function eventSumOfDimension({ groups, min, max }) {
    return { ...boundsOf({ min, max }), rules: [], sums: eventSums(groups) };
}
export function eventSumOfGroups(groups) {
    return { rules: [], sums: eventSums(groups) };
}
/** Within what so many events can move a sum. */
export function rangeOfEventSum({ rules, sums, ...bounds }, mostEvents) {
    const ofRules = rules.map((rule) => rangeOfTimelineRule(rule, mostEvents));
    const ofSums = sums.map((sum) => rangeOfEventSum(sum, mostEvents));
    return boundedRange(rangeSum([...ofRules, ...ofSums]), bounds);
}
/** What is left of it where only events of some signals happen. */
export function withSignals(sum, signals) {
    if (signals === undefined)
        return sum;
    return {
        ...sum,
        rules: sum.rules.filter((rule) => rule.signals.some((signal) => signals.includes(signal))),
        sums: sum.sums.map((part) => withSignals(part, signals)),
    };
}
export function rulesOfEventSum({ rules, sums }) {
    return [...rules, ...sums.flatMap(rulesOfEventSum)];
}
export function boundsOf({ min, max, }) {
    return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}
function eventSums(groups) {
    const sums = groups.map((group) => ({
        ...boundsOf(group),
        rules: group.rules.filter(isTimelineRule),
        sums: [],
    }));
    return sums.filter(({ rules }) => rules.length > 0);
}
