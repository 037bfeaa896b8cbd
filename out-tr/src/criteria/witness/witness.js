import { searchFor } from './search.js';
/** A lead of which a criterion holds; undefined where none is found, which says little. */
export function witnessOf(criterion, attributes) {
    return searchFor(criterion, attributes).facts;
}
/** True when it is certain that no lead fulfils a criterion. Scores, stages and consents are taken as free. */
export function isImpossible(criterion, attributes) {
    const { facts, isOpen } = searchFor(criterion, attributes);
    return facts === undefined && !isOpen;
}
/** True when it is certain that every lead that fulfils `left` fulfils `right`. */
export function implies(left, right, attributes) {
    return isImpossible({ op: 'all', of: [left, { op: 'none', of: [right] }] }, attributes);
}
/** True when it is certain that no lead fulfils both. */
export function excludeEachOther(left, right, attributes) {
    return isImpossible({ op: 'all', of: [left, right] }, attributes);
}
