import { suggestion } from '../../../criteria/type-suggestion.js';
import { inside } from '../../../diagnostics/place.js';
import { normalText } from '../../../support/normal-text.js';
import { present } from '../../linking/present.js';
import { recordOf, sortedDistinct, sortedEntries } from '../../linking/record.js';
import { linkName } from '../../linking/references.js';
/** Everything a figure is taken apart by; what names nothing is left out. */
export function linkBreakdowns(written, place, linking) {
    return written
        .map((one, index) => linkBreakdown(one, inside(place, index), linking))
        .filter((breakdown) => breakdown !== undefined);
}
function linkBreakdown(written, place, linking) {
    if (typeof written === 'string')
        return { by: written };
    if ('field' in written)
        return linkField(written, place, linking);
    const sla = linkName('sla', written.responseTime, inside(place, 'responseTime'), linking);
    return sla === undefined ? undefined : { by: 'response-time', sla };
}
function linkField(written, place, linking) {
    const id = linkName('field', written.field, inside(place, 'field'), linking);
    const field = id === undefined ? undefined : linking.part('fields').fields[id];
    if (field === undefined)
        return undefined;
    if (field.type !== 'enum' && field.type !== 'boolean') {
        linking.report({
            code: 'link/measure',
            place: inside(place, 'field'),
            message: `${field.id} has no fixed values, so there would be a part for every lead`,
            help: 'name a field of type enum or boolean',
        });
        return undefined;
    }
    const groups = written.groups && linkGroups(written.groups, { field, place: inside(place, 'groups') }, linking);
    return present({ by: 'field', field: field.id, groups });
}
/** Each value belongs to the field and to one group. */
function linkGroups(written, { field, place }, linking) {
    const groupOf = new Map();
    const groups = sortedEntries(written).map(([name, values]) => {
        const kept = values.filter((value, index) => {
            const normal = normalText(value);
            const at = inside(place, name, index);
            if (!field.values.includes(normal))
                return reportUnknown(value, { field, place: at }, linking);
            const other = groupOf.get(normal);
            if (other !== undefined)
                return reportTwice(value, { name: other, place: at }, linking);
            groupOf.set(normal, name);
            return true;
        });
        return [name, sortedDistinct(kept.map(normalText))];
    });
    return recordOf(groups);
}
function reportUnknown(value, { field, place }, { report }) {
    const known = Object.values(field.valueSpellings);
    const otherwise = `write one of its values: ${known.slice(0, 12).join(', ')}`;
    report({
        code: 'link/measure',
        place,
        message: `${field.id} has no value ${value}`,
        help: suggestion(value, known, otherwise),
    });
    return false;
}
function reportTwice(value, { name, place }, { report }) {
    report({
        code: 'link/measure',
        place,
        message: `${value} already belongs to the group ${name}`,
        help: 'leave it in one of the two',
    });
    return false;
}
