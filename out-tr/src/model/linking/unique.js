import { inside } from '../../diagnostics/place.js';
/** The first entry of each id, in their order. */
export function firstOfId(entries) {
    const first = new Map();
    for (const entry of entries)
        if (!first.has(entry.id))
            first.set(entry.id, entry);
    return [...first.values()];
}
/** Where the ids of a list at `place` are written. */
export function idsIn(list, place) {
    return list.map(({ id }, index) => ({ id, place: inside(place, index, 'id') }));
}
/** Reports every id that an earlier entry has. */
export function reportRepeated(ids, noun, { report }) {
    const firsts = new Map();
    for (const { id, place } of ids) {
        const first = firsts.get(id);
        if (first === undefined)
            firsts.set(id, place);
        else
            report({
                code: 'link/duplicate-name',
                place,
                message: `the ${noun} ${id} stands here a second time`,
                help: 'give one of the two another id',
                related: [{ place: first, message: 'the first one' }],
            });
    }
}
