import { variablesIn } from '../../diagram/cheapest.js';
import { merged } from '../add-up.js';
import { rangeSum } from '../ranges.js';
export function ledgerOf(diagrams, rangeOf, sums) {
    const placesOf = new Map();
    const starts = sums.map(({ parts }, place) => {
        let start = 0;
        for (const node of merged({ diagrams }, parts)) {
            const value = diagrams.valueOf(node);
            if (value === undefined)
                placesOf.set(node, [...(placesOf.get(node) ?? []), place]);
            else
                start += value;
        }
        return start;
    });
    const parts = [...placesOf].map(([node, places], index) => {
        const variables = variablesIn(diagrams, node);
        const [first = 0, last = 0] = [variables[0], variables.at(-1)];
        return { index, node, sums: places, range: rangeOf(node), first, last };
    });
    return {
        parts,
        sums: sums.map((sum, place) => ledgerSum(sum, starts[place] ?? 0, rangesOf(parts, place))),
    };
}
/** What is left to be added to a sum by some parts. */
export function rangesOf(parts, place) {
    return parts.flatMap(({ sums, range }) => sums.filter((each) => each === place).map(() => range));
}
/**
 * A sum to which `left` is still added, inside its bounds: what can no longer be told apart becomes equal. The upper bound
 * has the last word, as in `bounded`.
 */
export function withinBounds({ low, high }, sum, left) {
    return Math.min(Math.max(sum, low - left.most), high - left.least);
}
function ledgerSum({ min, max }, start, ranges) {
    const high = max ?? Number.POSITIVE_INFINITY;
    const low = Math.min(min ?? Number.NEGATIVE_INFINITY, high);
    const { least, most } = rangeSum(ranges);
    const width = Math.max(0, most) - Math.min(0, least);
    const furthest = Math.abs(start) + 2 * width + finite(low) + finite(high);
    return { start, low, high, furthest };
}
function finite(bound) {
    return Number.isFinite(bound) ? Math.abs(bound) : 0;
}
