import { inside } from '../../../diagnostics/place.js';
import { minimalSets } from './minimal-sets.js';
/** More items than this would make a weighted checklist too large to read or to compile. */
const mostWeightedItems = 10;
/** The checklist as one criterion: its required items, and its pass rule over all items. */
export function checklistCriterion(checklist, linking) {
    const { items, pass, place } = checklist;
    const conditions = items.map((item) => item.when);
    if (pass.rule === 'all')
        return { op: 'all', of: conditions, place };
    const passed = pass.rule === 'atLeast'
        ? atLeast(checklist, pass.n, linking)
        : weighted(checklist, pass.atLeast, linking);
    const required = items.filter((item) => item.required).map((item) => item.when);
    if (passed === undefined || required.length === 0)
        return passed;
    return { op: 'all', of: [...required, passed], place };
}
function atLeast({ id, items, place }, k, linking) {
    if (k <= items.length)
        return { op: 'kOf', k, of: items.map((item) => item.when), place };
    return reportUnreachable({ id, place: inside(place, 'pass', 'atLeast') }, `${k} of its ${items.length} items`, linking);
}
function weighted({ id, items, place }, weight, linking) {
    if (items.length > mostWeightedItems) {
        linking.report({
            code: 'link/too-many-items',
            place: inside(place, 'pass', 'weight'),
            message: `${id} weighs ${items.length} items, and ${mostWeightedItems} is the most a weighted checklist may have`,
            help: 'merge items, or let a number of items decide: `pass: { atLeast: 3 }`',
        });
        return undefined;
    }
    const total = items.reduce((sum, item) => sum + item.weight, 0);
    if (weight > total)
        return reportUnreachable({ id, place: inside(place, 'pass', 'weight') }, `a weight of ${weight} of ${total}`, linking);
    const sets = minimalSets(items, weight);
    return {
        op: 'any',
        of: sets.map((set) => ({ op: 'all', of: set.map((item) => item.when), place })),
        place,
    };
}
function reportUnreachable({ id, place }, wanted, { report }) {
    report({
        code: 'link/unreachable-pass',
        place,
        message: `${id} asks for ${wanted}, which no lead can reach`,
        help: 'ask for no more than the items can give',
    });
}
