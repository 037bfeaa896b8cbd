import { bounded } from '../../evaluate/score/bounded.js';
import { boundedRange } from './event-range.js';
/**
 * Within what two sums differ once each is inside its bounds, when they differ by `delta` before. A bound hides differences
 * and never makes one larger, but for bounds that are themselves moved.
 */
export function boundedDelta(before, after, delta) {
    const [older, newer] = [ordered(before), ordered(after)];
    const most = farthest(older, newer, delta.most);
    const least = farthest(mirrored(older), mirrored(newer), -delta.least);
    return { least: 0 - least, most };
}
/** The upper bound has the last word, as \`bounded\` gives it. */
function ordered({ range, bounds }) {
    const { min, max } = bounds;
    return min === undefined || max === undefined
        ? { range, bounds }
        : { range, bounds: { min: Math.min(min, max), max } };
}
/**
 * The most by which the second sum exceeds the first. Between the places at which one of the two meets a bound the
 * difference rises, falls or stays, so it is the most at one of them.
 */
function farthest(before, after, delta) {
    const { least, most } = before.range;
    const meets = [before.bounds.min, before.bounds.max];
    const reaches = [after.bounds.min, after.bounds.max, after.range.most].map((at) => (at ?? 0) - delta);
    const places = [least, most, 0, ...meets, ...reaches].flatMap((at) => at === undefined || Number.isNaN(at) ? [] : [Math.min(most, Math.max(least, at))]);
    const reach = (at) => delta === Number.POSITIVE_INFINITY ? after.range.most : Math.min(at + delta, after.range.most);
    const differences = places
        .map((at) => bounded(reach(at), after.bounds) - bounded(at, before.bounds))
        .filter((difference) => !Number.isNaN(difference));
    return Math.min(Math.max(...differences), widest(before, after));
}
/** Nothing rises further than from the least of the one to the most of the other. */
function widest(before, after) {
    return boundedRange(after.range, after.bounds).most - boundedRange(before.range, before.bounds).least;
}
function mirrored({ range, bounds: { min, max } }) {
    return {
        range: { least: -range.most, most: -range.least },
        bounds: { ...(max !== undefined && { min: -max }), ...(min !== undefined && { max: -min }) },
    };
}
