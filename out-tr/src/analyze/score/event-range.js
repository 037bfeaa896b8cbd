import { isLeadRule } from './lead-points.js';
export function isTimelineRule(rule) {
    return !isLeadRule(rule);
}
/** Bounds applied to what may lie in a range. */
export function boundedRange({ least, most }, { min, max }) {
    const inside = (points) => Math.min(Math.max(points, min ?? points), max ?? Number.POSITIVE_INFINITY);
    return { least: inside(least), most: inside(most) };
}
/** Within what so many events of a lead can move a rule; wider where counting exactly is not worth it. */
export function rangeOfTimelineRule(rule, mostEvents = Number.POSITIVE_INFINITY) {
    if (rule.kind === 'inactivity')
        return { least: rule.floor ?? Number.NEGATIVE_INFINITY, most: 0 };
    if (rule.count.mode === 'tiers') {
        const points = rule.count.tiers.map((tier) => tier.points);
        return { least: Math.min(0, ...points), most: Math.max(0, ...points) };
    }
    // No points times infinitely many events are no points.
    const whole = rule.points === 0 ? 0 : rule.points * Math.min(mostEvents, mostCounted(rule));
    return { least: Math.min(0, whole), most: Math.max(0, whole) };
}
/** How many events a rule can count at once. */
export function mostCounted({ count, lookbackDays }) {
    if (count.mode !== 'every' && count.mode !== 'distinctBy')
        return 1;
    if (count.max === undefined || lookbackDays === undefined)
        return Number.POSITIVE_INFINITY;
    return count.max.n * Math.ceil(lookbackDays / count.max.perDays);
}
