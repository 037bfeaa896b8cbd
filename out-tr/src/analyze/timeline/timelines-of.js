import { within } from '../budget.js';
import { isHalfNew } from './event-type.js';
import { foldCases } from './fold-cases.js';
import { planOf } from './plan.js';
import { realise } from './realise.js';
import { replay } from './replay.js';
/**
 * What the events of a lead can add up to: every vector of the columns that a real timeline has (semantics §11). All ages,
 * any number of events, all property values.
 */
export function timelinesOf(question, budget) {
    const result = within(() => solve(question, budget));
    return 'found' in result ? result.found : { kind: 'ended', exhausted: result.exhausted };
}
function solve(question, budget) {
    const plan = planOf(question);
    if ('unbounded' in plan)
        return { kind: 'unbounded', column: plan.unbounded };
    const { found, bounds, sinks, eventsOf } = foldCases(plan, question, budget);
    const nodes = new Map();
    const vectors = found.map(({ values, events, node }, index) => {
        const vector = { values, events, index };
        nodes.set(vector, node);
        return vector;
    });
    const timelines = {
        vectors,
        abstracted: abstractedRules(question, plan, bounds, sinks),
        timelineOf(vector) {
            const node = nodes.get(vector);
            const timeline = node === undefined ? undefined : realise(eventsOf(node), plan.board.rings);
            if (timeline === undefined)
                return undefined;
            return isSame(replay(question, timeline), vector.values) ? timeline : undefined;
        },
    };
    return { kind: 'vectors', timelines };
}
function abstractedRules({ leaves }, { board, sums, rangeOf }, bounds, sinks) {
    const found = new Map();
    for (const { slot } of sinks) {
        const falling = sums.nodes[slot]?.leaves.filter(({ of }) => rangeOf(of).low < 0) ?? [];
        for (const { of } of falling)
            found.set(of, 'sums are lost sight of far below what matters');
    }
    for (const { open } of board.types.filter(isHalfNew)) {
        for (const { reading } of open)
            found.set(reading.leaf, 'a value may be new to one rule and known to another');
    }
    for (const [ring, bound] of bounds)
        for (const leaf of board.rings[ring]?.leaves ?? [])
            found.set(leaf, bound);
    return Array.from(found).flatMap(([index, bound]) => {
        const leaf = leaves[index];
        return leaf?.kind === 'rule' ? [{ rule: leaf.rule.id, bound }] : [];
    });
}
function isSame(left, right) {
    return left.every((value, index) => value === right[index]);
}
