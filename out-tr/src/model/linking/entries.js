import { inside } from '../../diagnostics/place.js';
import { compareCodePoints } from '../../support/code-points.js';
import { recordOf, sortedEntries } from './record.js';
/** The entries of the maps that documents of a kind hold under `key`, by id; repeated ids in the order of files. */
export function mapEntries(sources, key, mapOf) {
    return byId(sources.flatMap(({ value, place }) => entriesIn(mapOf(value), { place: inside(place, key), owner: value.owner ?? 'joint' })));
}
/** Documents that are definitions themselves, by id; repeated ids in the order of files. */
export function documentEntries(sources) {
    return byId(sources.map(({ value, place }) => ({
        id: value.id,
        written: value,
        place,
        owner: value.owner ?? 'joint',
    })));
}
/** The entries of one map, by id. */
export function entriesIn(map, { place, owner }) {
    return sortedEntries(map).map(([id, written]) => ({ id, written, place: inside(place, id), owner }));
}
/**
 * What the entries became, by id, without those that could not be linked. Of two with one id the first counts;
 * the second is linked only so that everything wrong with it is found.
 */
export function linkedRecord(entries, link) {
    const linked = new Map();
    for (const entry of entries) {
        const value = link(entry);
        if (!linked.has(entry.id))
            linked.set(entry.id, value);
    }
    return recordOf([...linked].filter((pair) => pair[1] !== undefined));
}
/** What the one document of a kind became; others are linked only so that everything wrong with them is found. */
export function firstLinked(sources, link) {
    const [first] = sources.map(link);
    return first;
}
function byId(entries) {
    return entries.toSorted((left, right) => compareCodePoints(left.id, right.id));
}
