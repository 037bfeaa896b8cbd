import { within } from '../budget.js';
import { abstractionOf } from './abstraction.js';
import { leadsOfPair } from './found-lead.js';
import { openColumns } from './joint-column.js';
import { pairsByPoints } from './pairing.js';
import { prepare } from './prepare.js';
export function rangeOf(scene, place, options = {}) {
    const { diagrams, possible } = scene.space;
    const columns = openColumns();
    const ended = within(() => {
        const points = place(columns.placeColumns);
        const kinds = diagrams.both(possible, options.where ?? 1);
        const prepared = prepare(scene, withoutObjection(scene, kinds), options.restriction ?? {}, { columns });
        return rangeIn(scene, prepared, points, options.isReal ?? (() => true));
    });
    return 'found' in ended ? ended.found : { answer: 'unknown', reason: { kind: ended.exhausted } };
}
function rangeIn(scene, { plan, cases, failures: [failure] }, { pointsOf }, isReal) {
    if (failure !== undefined)
        return { answer: 'unknown', reason: failure };
    const best = new Map();
    for (const of of cases) {
        const pairs = new Map();
        const { diagrams } = scene.space;
        pairsByPoints({ diagrams, budget: scene.budget, ...of, together: plan.together }, pointsOf, pairs);
        for (const [points, pair] of pairs)
            offer(best, points, { pair, of });
    }
    const ascending = [...best].sort(([left], [right]) => left - right);
    if (ascending.length === 0)
        return { answer: 'none' };
    const least = firstReal(ascending, isReal);
    const most = firstReal(ascending.toReversed(), isReal);
    return least === undefined || most === undefined
        ? { answer: 'unknown', reason: abstractionOf(scene, cases) }
        : { answer: 'range', least, most };
}
function offer(best, points, candidate) {
    const known = best.get(points);
    if (known === undefined || costOf(candidate) < costOf(known))
        best.set(points, candidate);
}
function costOf({ pair, of }) {
    return pair.cost + of.ofCase.cost;
}
/** Points are given up when so many in a row have no real lead. */
const mostTries = 64;
function firstReal(candidates, isReal) {
    const bound = candidates[0]?.[0] ?? 0;
    for (const [points, { pair, of }] of candidates.slice(0, mostTries)) {
        for (const lead of leadsOfPair(of, pair))
            if (isReal(lead, points))
                return { points, lead, bound };
    }
    return undefined;
}
/** Under an objection there is no score. */
function withoutObjection({ space }, kinds) {
    const objection = space.variables.findIndex(({ kind }) => kind === 'objection');
    return space.diagrams.choose(space.diagrams.branch(objection, [0, 1]), 0, kinds);
}
