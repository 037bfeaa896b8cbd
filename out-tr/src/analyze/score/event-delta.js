import { mostCounted, rangeOfTimelineRule } from './event-range.js';
import { rangeSum } from './ranges.js';
import { wayOfCounting } from './same-events.js';
import { differenceOnTimelines } from './same-timelines.js';
/**
 * Within what the points of rules of events differ. What counts the same events is compared on single ones, and as many of
 * them as can count; what earns points together is worked out where that is quick, and else told from the ends of both.
 */
export function eventDelta(scene, before, after) {
    const ways = [...new Set([...before, ...after].map(wayOfCounting))];
    const deltas = ways.map((way) => {
        const isOf = (rule) => wayOfCounting(rule) === way;
        return deltaOfWay(scene, before.filter(isOf), after.filter(isOf), way !== undefined);
    });
    const { least, most } = rangeSum(deltas);
    if (ways.length < 2 || (least >= 0 && most <= 0))
        return { least, most };
    const together = differenceOnTimelines(scene, sumOf(before), sumOf(after));
    return together ?? { least, most };
}
function deltaOfWay(scene, before, after, isOneByOne) {
    const single = isOneByOne ? differenceOnTimelines(scene, sumOf(before), sumOf(after), 1) : undefined;
    const [rule] = [...before, ...after];
    if (single !== undefined && rule?.kind === 'event')
        return times(single, mostCounted(rule));
    return differenceOnTimelines(scene, sumOf(before), sumOf(after)) ?? apart(before, after);
}
/** No event at all makes no difference, and so many make so many times as much. */
function times({ least, most }, events) {
    return {
        least: least < 0 ? least * events : 0,
        most: most > 0 ? most * events : 0,
    };
}
/** As if the events of one side had nothing to do with those of the other. */
function apart(before, after) {
    const [was, is] = [before, after].map((rules) => rangeSum(rules.map((rule) => rangeOfTimelineRule(rule))));
    if (was === undefined || is === undefined)
        throw new Error('two sides were given');
    return { least: is.least - was.most, most: is.most - was.least };
}
function sumOf(rules) {
    return { rules, sums: [] };
}
