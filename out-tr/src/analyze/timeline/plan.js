import { boardOf } from './board.js';
import { eventKinds } from './event-kinds.js';
import { nothing } from './interval.js';
import { isUnbounded, needsOf, windowOf } from './needs.js';
import { readLeaf } from './read-leaf.js';
import { silenceOf } from './silence-cases.js';
import { silentIntervals } from './silent-intervals.js';
import { splitDistinct } from './split-distinct.js';
import { sumsOf } from './sums.js';
/** The plan, or a column that has no end. */
export function planOf(question) {
    // Silence without a floor is first read as if it had no end, to find out where it makes no difference any more.
    const endless = read(question, new Map());
    const intervals = silentIntervals({ leaves: question.leaves, ...endless });
    const { readings, sums, needs, rangeOf } = read(question, intervals);
    const windows = sums.nodes.map((node, index) => windowOf(node, needs[index] ?? node.value));
    const unbounded = unboundedColumn(sums, windows);
    if (unbounded !== undefined)
        return { unbounded };
    const silence = silenceOf(question.leaves, intervals);
    const watched = readings.filter(({ leaf }) => !silence?.leaves.includes(leaf));
    const kinds = eventKinds(question.signals, watched);
    const board = boardOf({
        signals: question.signals,
        readings: watched.flatMap((reading) => splitDistinct(reading, kinds)),
        sums,
        windows,
        silent: silence?.signals ?? [],
    });
    return { board, readings, sums, needs, silence, rangeOf };
}
function read(question, intervals) {
    const mostEvents = question.mostEvents ?? Number.POSITIVE_INFINITY;
    const readings = question.leaves.map((leaf, index) => readLeaf(leaf, index, mostEvents, intervals));
    const rangeOf = (leaf) => readings[leaf]?.range ?? nothing;
    const sums = sumsOf(question.columns, rangeOf);
    return { readings, sums, needs: needsOf(sums, rangeOf), rangeOf };
}
/** The first column that depends on a sum without an end. */
function unboundedColumn({ nodes, columns }, windows) {
    const depends = (node) => isUnbounded(windows[node] ?? nothing) || (nodes[node]?.children.some(({ of }) => depends(of)) ?? false);
    const found = columns.findIndex(depends);
    return found < 0 ? undefined : found;
}
