import { inside, keyOf } from '../../../diagnostics/place.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
/** What each stage is called in the two systems; unknown stages are reported and left out. */
export function linkSyncedStages(written, place, { names }) {
    const stages = sortedEntries(written).flatMap(([id, { crm, map }]) => {
        const at = inside(place, id);
        return names.knows('stage', id, keyOf(at)) ? [[id, { id, crm, map, place: at }]] : [];
    });
    return recordOf(stages);
}
