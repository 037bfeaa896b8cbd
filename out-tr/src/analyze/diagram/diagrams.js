import { isTrue } from './booleans.js';
import { openCache } from './cache.js';
import { atLeast, choose } from './choose.js';
import { combine, mapResults } from './combine.js';
import { above, restrict, restrictAll } from './restrict.js';
import { openStore } from './store.js';
/** Opens an empty forest of diagrams; `sizes` are the classes per variable, in the order in which they are asked. */
export function openDiagrams(sizes, budget) {
    const store = openStore(sizes, budget);
    const forest = { store, cache: openCache() };
    return {
        ...store,
        both: (left, right) => combine(forest, isTrue.both, left, right),
        either: (left, right) => combine(forest, isTrue.either, left, right),
        not: (node) => mapResults(forest, isTrue.not, node),
        atLeast: (k, nodes) => atLeast(forest, k, nodes),
        choose: (condition, then, otherwise) => choose(forest, condition, then, otherwise),
        combine: (operation, left, right) => combine(forest, operation, left, right),
        map: (mapping, node) => mapResults(forest, mapping, node),
        restrict: (node, variable, index) => restrict(forest, node, variable, index),
        restrictAll: (node, known) => restrictAll(forest, node, known),
        above: (variable, node) => above(forest, variable, node),
    };
}
