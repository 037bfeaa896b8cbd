import { compareCodePoints } from '../support/code-points.js';
import { localDayAt } from '../support/zoned-time.js';
/** Counts the touches between acceptance and giving up, both instants included (semantics §4). */
export function countTouches(rule, zone, { from, to }, touches) {
    const inside = touches.filter(({ at }) => at >= from && at <= to);
    const kept = spaced(inside, rule.gapHours * 3_600_000);
    const days = kept.map(({ at }) => localDayAt(zone, at));
    const counts = {
        kept: kept.map(({ id }) => id),
        touches: kept.length,
        dates: new Set(days).size,
        channels: new Set(kept.map(({ channel }) => channel)).size,
        spanDays: kept.length === 0 ? 0 : Math.max(...days) - Math.min(...days),
    };
    return { ...counts, isKept: keeps(counts, rule) };
}
/** Oldest to newest, a touch is kept if none kept on its channel lies less than the gap before it. */
function spaced(touches, gapMs) {
    const lastOn = new Map();
    return touches.toSorted(oldestFirst).filter(({ channel, at }) => {
        const last = lastOn.get(channel);
        if (last !== undefined && at - last < gapMs)
            return false;
        lastOn.set(channel, at);
        return true;
    });
}
function oldestFirst(left, right) {
    return left.at - right.at || compareCodePoints(left.id, right.id);
}
function keeps(counts, rule) {
    return (counts.touches >= rule.touches &&
        counts.dates >= rule.dates &&
        counts.channels >= rule.channels &&
        counts.spanDays >= rule.spanDays);
}
