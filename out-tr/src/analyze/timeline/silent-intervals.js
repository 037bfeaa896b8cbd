import { clamped } from './interval.js';
import { intervalsOf } from './read-leaf.js';
/**
 * How many intervals of silence have to be told apart. A rule without a floor goes on falling; but once nothing its signals
 * did gives points any more, and what others give cannot make up for it, longer silence makes no difference.
 */
export function silentIntervals(read) {
    return new Map(read.leaves.flatMap((leaf, index) => leaf.kind === 'rule' && leaf.rule.kind === 'inactivity'
        ? [[index, mostIntervals(leaf.rule, index, read)]]
        : []));
}
function mostIntervals(rule, leaf, { readings, sums, needs }) {
    const floored = intervalsOf(rule);
    if (Number.isFinite(floored))
        return floored;
    if (rule.per === 0)
        return 0;
    const farDay = Math.max(0, ...readings.flatMap(({ cuts }) => cuts));
    const far = Math.ceil(farDay / rule.everyDays);
    const users = sums.nodes.flatMap((node, index) => node.leaves.some(({ of }) => of === leaf) ? [index] : []);
    const made = users.map((index) => {
        const node = sums.nodes[index];
        const low = needs[index]?.low ?? 0;
        return node === undefined
            ? 0
            : Math.ceil((mostAfter(node, { rule, readings, sums, farDay }) - low) / rule.per);
    });
    return Math.max(far, ...made);
}
/** The most a sum can have when the rule's signals are silent for so long. */
function mostAfter(node, far) {
    const leaves = node.leaves.map(({ of, times }) => times * mostOfLeaf(of, far));
    const children = node.children.map(({ of, times }) => {
        const child = far.sums.nodes[of];
        return child === undefined ? 0 : times * Math.max(0, clamped(mostAfter(child, far), child.bounds));
    });
    return [...leaves, ...children].reduce((sum, most) => sum + most, 0);
}
function mostOfLeaf(leaf, { rule, readings, farDay }) {
    const reading = readings.find((each) => each.leaf === leaf);
    if (reading === undefined || reading.range.high <= 0)
        return 0;
    const isSilent = reading.signals.every((signal) => rule.signals.includes(signal));
    return isSilent && givesNothingAt(reading, farDay) ? 0 : reading.range.high;
}
function givesNothingAt(reading, age) {
    if (reading.counted !== undefined)
        return reading.counted.table.tail === 0;
    return reading.watches.every(({ of }) => of(age) === 0) && reading.valueOf([]) <= 0;
}
