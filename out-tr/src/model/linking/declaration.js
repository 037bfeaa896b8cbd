import { inside, keyOf } from '../../diagnostics/place.js';
import { sortedEntries } from './record.js';
/** The names that a document declares; of a document that does not fit its schema, those that can be recognised. */
export function declaredNames(declaration, data, place) {
    if (!isMap(data))
        return [];
    if ('ownId' in declaration)
        return idOf(data, place);
    if ('keysOf' in declaration) {
        const map = data[declaration.keysOf];
        const at = inside(place, declaration.keysOf);
        return isMap(map) ? sortedEntries(map).map(([name]) => ({ name, place: keyOf(inside(at, name)) })) : [];
    }
    const list = data[declaration.idsOf];
    const at = inside(place, declaration.idsOf);
    return Array.isArray(list) ? list.flatMap((entry, index) => idOf(entry, inside(at, index))) : [];
}
function idOf(data, place) {
    if (!isMap(data) || typeof data['id'] !== 'string')
        return [];
    return [{ name: data['id'], place: inside(place, 'id') }];
}
function isMap(data) {
    return typeof data === 'object' && data !== null && !Array.isArray(data);
}
