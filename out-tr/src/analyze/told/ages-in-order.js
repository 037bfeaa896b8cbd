import { operation } from '../diagram/operations.js';
import { apartOf } from './stored-age.js';
/** The k-th newest of some events is no older than the next one, and there is no next one without it. */
export function agesInOrder(diagrams, variables, first) {
    const ranked = variables.flatMap((variable, index) => {
        const rank = rankOf(variable);
        return rank === undefined ? [] : [{ ...rank, variable, index: first + index }];
    });
    ranked.sort((left, right) => left.k - right.k);
    return ranked.flatMap((newer, at) => {
        const older = ranked.slice(at + 1).filter(({ events }) => events === newer.events);
        return older.map((one) => inOrder(diagrams, newer, one));
    });
}
/** Which events and which of them; undefined for a variable that is no instant of the k-th newest. */
function rankOf({ of }) {
    if (of.of !== 'fact')
        return undefined;
    const { k, newest, ...events } = JSON.parse(of.fact);
    const rank = k ?? newest;
    return rank === undefined ? undefined : { k: rank, events: JSON.stringify(events) };
}
function inOrder(diagrams, newer, older) {
    const { of } = newer.variable;
    const apart = of.of === 'fact' ? apartOf(of.fact, newer.k, older.k) : 0;
    const fits = operation((left, right) => lowest(newer.variable, left) + apart <= highest(older.variable, right) ? 1 : 0);
    return diagrams.combine(fits, classes(diagrams, newer), classes(diagrams, older));
}
/** The class itself as the result. */
function classes(diagrams, { index, variable }) {
    return diagrams.branch(index, variable.values.map((_, at) => diagrams.constant(at)));
}
/** A class reaches from its value to the next; none is older than everything. */
function lowest({ values }, at) {
    const value = values[at] ?? null;
    if (value === null)
        return Number.POSITIVE_INFINITY;
    return Number(value);
}
function highest({ values }, at) {
    const next = values[at + 1];
    return values[at] === null || next === undefined ? Number.POSITIVE_INFINITY : Number(next) - 1;
}
