import { known } from '../diagram/operations.js';
import { consentStates } from '../space/variable.js';
/** More cases than this are not tried. */
export const mostCases = 4_096;
/** Every case without an objection; undefined when there are too many. */
export function casesOf(space, { purposes, tests, given, asked }) {
    const objection = space.variables.findIndex(({ kind }) => kind === 'objection');
    const choices = [[[objection, 0]]];
    for (const [index, variable] of space.variables.entries()) {
        if (variable.kind !== 'consent' || !purposes.has(variable.purpose))
            continue;
        const states = asked.has(index) ? consentStates : ['none', 'given'];
        choices.push(states.map((state) => [index, consentStates.indexOf(state)]));
    }
    for (const index of tests)
        choices.push([
            [index, 0],
            [index, 1],
        ]);
    for (const each of given)
        choices.push([each]);
    const count = choices.reduce((product, { length }) => product * length, 1);
    if (count > mostCases)
        return undefined;
    return combinations(choices).map((fixed) => caseOf(space, fixed, false));
}
/** Under an objection: no event is selected, and there is no score (semantics §3, Select). */
export function objectionCase(space) {
    const fixed = space.variables.flatMap(({ kind }, index) => {
        if (kind === 'objection')
            return [[index, 1]];
        return kind === 'signal' || kind === 'points' || kind === 'label' ? [[index, 0]] : [];
    });
    return caseOf(space, fixed, true);
}
/** A diagram in which what is fixed is known. */
export function fixedIn(space, { known }, node) {
    return space.diagrams.restrictAll(node, known);
}
function caseOf(space, fixed, objection) {
    const given = fixed.flatMap(([index, at]) => {
        const variable = space.variables[index];
        return variable?.kind === 'consent' && consentStates[at] === 'given' ? [variable.purpose] : [];
    });
    const extra = fixed.map(([index, at]) => {
        const costs = space.costs[index] ?? [];
        return space.variables[index]?.kind === 'signal' ? 0 : (costs[at] ?? 0) - Math.min(...costs);
    });
    return {
        fixed: new Map(fixed),
        known: known(new Map(fixed)),
        cost: extra.reduce((sum, cost) => sum + cost, 0),
        objection,
        given: new Set(given),
    };
}
function combinations(choices) {
    return choices.reduce((made, ways) => made.flatMap((head) => ways.map((way) => [...head, way])), [[]]);
}
