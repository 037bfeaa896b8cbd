import { typeValue } from '../../../criteria/type-value.js';
import { inside, keyOf } from '../../../diagnostics/place.js';
import { knownField, linkFieldValues } from '../../linking/field-values.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { linkNames } from '../../linking/references.js';
export function linkAudience(written, place, linking) {
    return {
        fields: linkFieldValues(written.fields, inside(place, 'fields'), linking),
        between: linkRanges(written.between, inside(place, 'between'), linking),
        territories: linkNames('territory', written.territories, inside(place, 'territories'), linking),
        tiers: linkNames('tier', written.accounts, inside(place, 'accounts'), linking),
    };
}
function linkRanges(written, place, linking) {
    return recordOf(sortedEntries(written).flatMap(([id, ends]) => {
        const field = knownField(id, keyOf(inside(place, id)), linking);
        if (field === undefined || !isNumeric(field, inside(place, id), linking))
            return [];
        const [low, high] = ends.map((end, index) => linkEnd(end, field, inside(place, id, index), linking));
        if (low === undefined || high === undefined)
            return [];
        return isRising([low, high], inside(place, id), linking) ? [[id, [low, high]]] : [];
    }));
}
function isNumeric({ id, type }, place, { report }) {
    if (type === 'integer' || type === 'decimal')
        return true;
    report({
        code: 'criteria/value-type',
        place,
        message: `${id} is no number, so nothing lies between two of its values`,
        help: 'list its values under `fields`',
    });
    return false;
}
function linkEnd(written, field, place, { report }) {
    const { value, problem } = typeValue(written, field);
    if (problem !== undefined)
        report({ ...problem, place });
    return typeof value === 'number' ? value : undefined;
}
function isRising([low, high], place, { report }) {
    if (low <= high)
        return true;
    report({
        code: 'link/empty-span',
        place,
        message: 'the smallest number stands after the largest',
        help: 'write the smaller number first',
    });
    return false;
}
