export const nothing = { least: 0, most: 0 };
export function openRanges(diagrams) {
    const known = new Map();
    function rangeOf(node) {
        const found = known.get(node);
        if (found !== undefined)
            return found;
        const range = spanOf(node);
        known.set(node, range);
        return range;
    }
    function spanOf(node) {
        const value = diagrams.valueOf(node);
        if (value !== undefined)
            return { least: value, most: value };
        const size = diagrams.sizes[diagrams.variableOf(node)] ?? 0;
        let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
        for (let index = 0; index < size; index += 1) {
            const child = rangeOf(diagrams.childOf(node, index));
            least = Math.min(least, child.least);
            most = Math.max(most, child.most);
        }
        return { least, most };
    }
    return rangeOf;
}
export function rangeSum(ranges) {
    return ranges.reduce((sum, { least, most }) => ({ least: sum.least + least, most: sum.most + most }), nothing);
}
/** From the least of both to the most of both. */
export function rangeHull(one, other) {
    return { least: Math.min(one.least, other.least), most: Math.max(one.most, other.most) };
}
/** What both have in common; empty where the least is more than the most. */
export function overlap(one, other) {
    return { least: Math.max(one.least, other.least), most: Math.min(one.most, other.most) };
}
/**
 * What can be told apart, when several parts of one sum are cut off at once: none of them is cut to less than its least or
 * to more than its most, for the cuts of the others count on that.
 */
export function cutInside(care, own) {
    return { least: Math.min(care.least, own.most), most: Math.max(care.most, own.least) };
}
