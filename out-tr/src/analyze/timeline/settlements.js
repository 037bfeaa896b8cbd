import { clamped } from './interval.js';
import { give } from './slots.js';
/** Every leaf with something to watch, then every sum, parts before what they are part of. */
export function settlementsOf(board, { nodes, columns }, needs) {
    return [
        ...board.watched.map((watched) => settleReading(watched, board)),
        ...nodes.map((node, index) => settleSum({ node, index, need: needs[index], isColumn: columns.includes(index) }, board, nodes)),
    ];
}
function settleReading({ reading, first }, { slots, sumsOf }) {
    const reads = reading.watches.map((_, index) => first + index);
    const parts = sumsOf(reading.leaf);
    return {
        reads,
        gives: parts.map(({ of }) => of),
        change(row) {
            const value = reading.valueOf(reads.map((slot) => row[slot] ?? 0));
            for (const slot of reads)
                row[slot] = 0;
            if (value !== 0)
                for (const { of, times } of parts)
                    give(row, slots, { slot: of, amount: times * value });
        },
    };
}
function settleSum({ node, index, need, isColumn }, { slots }, nodes) {
    const parents = nodes.flatMap(({ children }, of) => children.filter((part) => part.of === index).map(({ times }) => ({ of, times })));
    return {
        reads: [index],
        gives: parents.map(({ of }) => of),
        change(row) {
            const value = clamped(clamped(row[index] ?? 0, node.bounds), need ?? node.bounds);
            row[index] = isColumn ? value : 0;
            if (value !== 0)
                for (const { of, times } of parents)
                    give(row, slots, { slot: of, amount: times * value });
        },
    };
}
