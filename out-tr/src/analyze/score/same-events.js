import { meaningOf } from './rule-meaning.js';
import { areSameOnTimelines } from './same-timelines.js';
/**
 * Whether rules of events add up to the same on every timeline. Rules that share no signal are compared apart, for their
 * events have nothing to do with each other. What counts the same events is compared on single ones: where each earns the
 * same at every age, several do.
 */
export function haveSameEvents(scene, before, after) {
    return apart([...before, ...after]).every((signals) => {
        const isOf = (rule) => rule.signals.some((signal) => signals.has(signal));
        return areSameApart(scene, before.filter(isOf), after.filter(isOf));
    });
}
function areSameApart(scene, before, after) {
    const isSame = (of, mostEvents) => areSameOnTimelines(scene, { rules: before.filter(of), sums: [] }, { rules: after.filter(of), sums: [] }, mostEvents);
    const ways = new Set([...before, ...after].map(wayOfCounting));
    const open = new Set([...ways].filter((way) => way === undefined || !isSame((rule) => wayOfCounting(rule) === way, 1)));
    return open.size === 0 || isSame((rule) => open.has(wayOfCounting(rule))) || isSame(() => true);
}
/** Equal for rules that count the same events, each for what it earns by itself; undefined where events earn together. */
export function wayOfCounting(rule) {
    if (rule.kind === 'inactivity' || rule.count.mode === 'atLeast' || rule.count.mode === 'tiers')
        return undefined;
    const { signals, where, lookbackDays, count } = rule;
    // Without a limit every event counts, whatever others there are.
    if (count.mode === 'every' && count.max === undefined)
        return 'every event';
    return meaningOf({ signals, where, lookbackDays, count });
}
/** Signals that rules read together, directly or through others. */
function apart(rules) {
    return rules.reduce((parts, { signals }) => {
        const touched = parts.filter((part) => signals.some((signal) => part.has(signal)));
        const others = parts.filter((part) => !touched.includes(part));
        return [...others, new Set([...signals, ...touched.flatMap((part) => [...part])])];
    }, []);
}
