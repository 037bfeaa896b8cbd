import { typeValue } from '../../criteria/type-value.js';
import { inside, keyOf } from '../../diagnostics/place.js';
import { recordOf, sortedDistinct } from './record.js';
/** Values by field id, normalised; null and empty texts say that the value is unknown. */
export function linkValues(written, place, linking) {
    const values = [];
    const cleared = [];
    for (const [id, value] of Object.entries(written)) {
        const typed = linkValue(id, value, inside(place, id), linking);
        if (typed === 'missing')
            cleared.push(id);
        else if (typed !== undefined)
            values.push([id, typed]);
    }
    return { values: recordOf(values), cleared: sortedDistinct(cleared) };
}
function linkValue(id, written, place, linking) {
    const fields = linking.part('fields').fields;
    const field = Object.hasOwn(fields, id) ? fields[id] : undefined;
    if (field === undefined) {
        linking.names.knows('field', id, keyOf(place));
        return undefined;
    }
    if (written === null)
        return 'missing';
    const { value, problem, index } = typeValue(written, field);
    if (problem === undefined)
        return value ?? 'missing';
    const at = index !== undefined && Array.isArray(written) ? inside(place, index) : place;
    linking.report({ ...problem, place: at });
    return undefined;
}
