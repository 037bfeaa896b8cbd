import { multiplied, nothing, plus } from './interval.js';
/** For stages that are added to the rows of all, in this order. */
export function narrowing(plan, units, slots, order) {
    const steps = order.flatMap((stage) => stage.steps);
    return (stage, unsaid) => ({
        ...stage,
        steps: stage.steps.map((step) => {
            const left = leavesLeft(steps.slice(steps.indexOf(step)), units, plan);
            return { ...step, slots: narrowed(new Set([...left, ...unsaid]), slots, plan) };
        }),
    });
}
/** Leaves to which the steps can still give, or which are not settled: those that remember wait until the end. */
function leavesLeft(steps, units, { board }) {
    const types = steps.flatMap(({ unit }) => units[unit]?.types ?? []);
    return [...types.flatMap(({ leaves }) => leaves), ...board.watched.map(({ reading }) => reading.leaf)];
}
/** Only columns without parts of their own are narrowed: all they are made of is known. */
function narrowed(left, slots, { sums, needs, rangeOf }) {
    return slots.map((slot, index) => {
        const node = sums.nodes[index];
        const need = needs[index];
        if (node === undefined || need === undefined || node.children.length > 0)
            return slot;
        const rest = node.leaves
            .filter(({ of }) => left.has(of))
            .map(({ of, times }) => multiplied(rangeOf(of), times))
            .reduce(plus, nothing);
        return {
            ...slot,
            // What has sunk is known by its place.
            low: slot.sinks === true ? slot.low : Math.max(slot.low, need.low - rest.high),
            high: Math.min(slot.high, need.high - rest.low),
        };
    });
}
