import { everything, inside, multiplied, nothing, plus } from './interval.js';
/**
 * Of each sum the interval in which its value matters: beyond it the columns are the same whatever else is added. A column
 * matters within its bounds; a part where the rest of what it is part of cannot outweigh the bounds any more.
 */
export function needsOf({ nodes, columns }, rangeOf) {
    const needs = nodes.map(() => undefined);
    for (const column of columns)
        needs[column] = nodes[column]?.bounds ?? everything;
    // What a sum is part of comes after it. Where its own bounds leave nothing of the need, one value stands for all.
    for (const [index, node] of Array.from(nodes.entries()).toReversed()) {
        const need = needs[index] ?? everything;
        for (const part of node.children) {
            const child = nodes[part.of];
            if (child === undefined)
                continue;
            const inherited = inside(needThrough(need, restOf(node, part, nodes, rangeOf), part.times), child.bounds);
            needs[part.of] = hull(needs[part.of], inherited);
        }
    }
    return needs.map((need) => need ?? everything);
}
/** What the parts of a sum other than one child can come to. */
function restOf(node, except, nodes, rangeOf) {
    return [
        ...node.leaves.map(({ of, times }) => multiplied(rangeOf(of), times)),
        ...node.children
            .filter((part) => part !== except)
            .map(({ of, times }) => multiplied(nodes[of]?.value ?? nothing, times)),
    ].reduce(plus, nothing);
}
function needThrough(need, rest, times) {
    return { low: Math.floor((need.low - rest.high) / times), high: Math.ceil((need.high - rest.low) / times) };
}
function hull(left, right) {
    if (left === undefined)
        return right;
    return { low: Math.min(left.low, right.low), high: Math.max(left.high, right.high) };
}
/**
 * Within which interval a sum has to be known while parts are still being added: nothing that is left, nor anything that
 * was added elsewhere, can bring a value beyond it back to where it matters.
 */
export function windowOf({ raw, value }, need) {
    const low = Math.max(need.low - raw.high, raw.low);
    const high = Math.min(need.high - raw.low, raw.high);
    // Sums begin with nothing, and what was settled stays in its place.
    const settled = inside(value, need);
    return { low: Math.min(low, 0, settled.low), high: Math.max(high, 0, settled.high) };
}
/** Can events add up in this sum without end? */
export function isUnbounded({ low, high }) {
    return !Number.isFinite(low) || !Number.isFinite(high);
}
