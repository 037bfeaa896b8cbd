import { inside } from '../../diagnostics/place.js';
import { sortedDistinct } from './record.js';
/** The name when it is declared as a `noun`; nothing when it is absent, or unknown and reported. */
export function linkName(noun, written, place, { names }) {
    return written !== undefined && names.knows(noun, written, place) ? written : undefined;
}
/** The declared ones of several names whose order means nothing, sorted; the others are reported. */
export function linkNames(noun, written, place, { names }) {
    return sortedDistinct((written ?? []).filter((name, index) => names.knows(noun, name, inside(place, index))));
}
