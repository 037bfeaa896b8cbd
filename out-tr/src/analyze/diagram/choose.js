import { childOn } from './forest.js';
import { nextId } from './operations.js';
const [no, yes] = [0, 1];
const kind = nextId();
/** `then` where the condition holds, else `otherwise`. */
export function choose(forest, condition, then, otherwise) {
    if (then === otherwise || condition === yes)
        return then;
    if (condition === no)
        return otherwise;
    if (then === yes && otherwise === no)
        return condition;
    const { store, cache } = forest;
    const known = cache.get(kind, condition, then, otherwise);
    if (known !== undefined)
        return known;
    const variable = Math.min(store.variableOf(condition), store.variableOf(then), store.variableOf(otherwise));
    const children = [];
    const size = store.sizes[variable] ?? 0;
    for (let index = 0; index < size; index += 1) {
        const asked = childOn(forest, condition, variable, index);
        const yesHere = childOn(forest, then, variable, index);
        children.push(choose(forest, asked, yesHere, childOn(forest, otherwise, variable, index)));
    }
    return cache.put(kind, condition, then, otherwise, store.branch(variable, children));
}
/** Of these answers at least `k` are yes. */
export function atLeast(forest, k, nodes) {
    if (k <= 0)
        return yes;
    // From the last part backwards: what needing this many of the parts from here on gives.
    let rest = [yes, ...Array(k).fill(no)];
    for (const node of nodes.toReversed()) {
        const after = rest;
        rest = after.map((missed, need) => need === 0 ? yes : choose(forest, node, after[need - 1] ?? no, missed));
    }
    return rest[k] ?? no;
}
