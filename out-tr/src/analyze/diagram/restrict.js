import { split } from './forest.js';
import { nextId } from './operations.js';
const restricted = nextId();
const cut = nextId();
/** The same function with one variable known. */
export function restrict(forest, node, variable, index) {
    const { store, cache } = forest;
    const asked = store.variableOf(node);
    if (asked > variable)
        return node;
    if (asked === variable)
        return store.childOf(node, index);
    const known = cache.get(restricted, node, variable, index);
    if (known !== undefined)
        return known;
    const made = split(forest, asked, (child) => restrict(forest, store.childOf(node, child), variable, index));
    return cache.put(restricted, node, variable, index, made);
}
/** The same function with several variables known. */
export function restrictAll(forest, node, known) {
    const { store, cache } = forest;
    const asked = store.variableOf(node);
    if (asked > known.last)
        return node;
    const index = known.classes.get(asked);
    if (index !== undefined)
        return restrictAll(forest, store.childOf(node, index), known);
    const found = cache.get(known.id, node, 0, 0);
    if (found !== undefined)
        return found;
    const made = split(forest, asked, (child) => restrictAll(forest, store.childOf(node, child), known));
    return cache.put(known.id, node, 0, 0, made);
}
/** The part above a variable; its results are the nodes at or below it. */
export function above(forest, variable, node) {
    const { store, cache } = forest;
    const asked = store.variableOf(node);
    if (asked >= variable)
        return store.constant(node);
    const known = cache.get(cut, node, variable, 0);
    if (known !== undefined)
        return known;
    const made = split(forest, asked, (index) => above(forest, variable, store.childOf(node, index)));
    return cache.put(cut, node, variable, 0, made);
}
