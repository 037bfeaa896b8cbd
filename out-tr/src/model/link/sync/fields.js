import { inside, keyOf } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkMinutes } from '../../linking/quantities.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { linkOptionalText } from '../../linking/text.js';
/** By field; unknown fields are reported and left out. */
export function linkSyncedFields(written, { place, withinMinutes = 0 }, linking) {
    const fields = sortedEntries(written).flatMap(([id, field]) => {
        const at = inside(place, id);
        const own = field.within === undefined ? undefined : linkMinutes(field.within, inside(at, 'within'), linking);
        const linked = present({
            id,
            direction: field.goes,
            wins: field.wins,
            withinMinutes: own ?? withinMinutes,
            rationale: linkOptionalText(field.rationale, inside(at, 'rationale'), linking),
            place: at,
        });
        return linking.names.knows('field', id, keyOf(at)) ? [[id, linked]] : [];
    });
    return recordOf(fields);
}
/** The fields by which two records are known to be one lead, in the order in which they are tried. */
export function linkMatch(written, place, { names }) {
    return (written ?? []).filter((field, index) => names.knows('field', field, inside(place, index)));
}
