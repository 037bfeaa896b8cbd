import { typeValue } from '../../criteria/type-value.js';
import { inside, keyOf } from '../../diagnostics/place.js';
import { recordOf, sortedEntries } from './record.js';
/** Values by field, typed by the dictionary; unknown fields and values that a field cannot have are reported. */
export function linkFieldValues(written, place, linking) {
    return recordOf(sortedEntries(written).flatMap(([id, values]) => {
        const field = knownField(id, keyOf(inside(place, id)), linking);
        if (field === undefined)
            return [];
        const typed = values.flatMap((value, index) => linkSingleValue(value, field, inside(place, id, index), linking));
        return [[id, [...new Set(typed)]]];
    }));
}
/** The field of that name; nothing when there is none, which is reported. */
export function knownField(id, place, { names, part }) {
    if (!names.knows('field', id, place))
        return undefined;
    const { fields } = part('fields');
    return Object.hasOwn(fields, id) ? fields[id] : undefined;
}
/** The value as the field holds it, or nothing when the field cannot hold it, which is reported. */
function linkSingleValue(written, field, place, { report }) {
    const { value, problem } = typeValue(written, field);
    if (problem !== undefined)
        report({ ...problem, place });
    if (value === undefined)
        return [];
    // One member of a set is written, so one member comes back.
    return typeof value === 'object' ? value : [value];
}
