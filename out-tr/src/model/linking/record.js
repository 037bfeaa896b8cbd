import { compareCodePoints } from '../../support/code-points.js';
/** The entries as a record whose keys stand in code-point order. */
export function recordOf(entries) {
    return Object.fromEntries(inOrder([...entries]));
}
/** The entries of a map in code-point order of its keys, so that their order in the file means nothing. */
export function sortedEntries(map) {
    return map === undefined ? [] : inOrder(Object.entries(map));
}
/** Distinct texts in code-point order, for lists whose order means nothing. */
export function sortedDistinct(values) {
    return [...new Set(values)].sort(compareCodePoints);
}
function inOrder(entries) {
    return entries.length < 2 ? entries : entries.sort(([left], [right]) => compareCodePoints(left, right));
}
