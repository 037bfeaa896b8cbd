import { inside } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkDate, linkRhythm } from '../../linking/quantities.js';
import { sortedEntries } from '../../linking/record.js';
import { linkName, linkNames } from '../../linking/references.js';
/** A piece of no known type, that nobody keeps or looked at, is nothing to send. */
export function linkPiece(entry, types, linking) {
    const { written, place } = entry;
    const type = linkName('content type', written.type, inside(place, 'type'), linking);
    const keptBy = linkName('role', written.keptBy, inside(place, 'keptBy'), linking);
    const reviewed = linkDate(written.reviewed, inside(place, 'reviewed'), linking);
    const own = written.review === undefined ? undefined : linkRhythm(written.review, inside(place, 'review'), linking);
    const piece = present({
        ...linkDefinition(entry, linking),
        stages: linkNames('stage', written.stages, inside(place, 'stages'), linking),
        personas: linkNames('persona', written.personas, inside(place, 'personas'), linking),
        review: own ?? (type === undefined ? undefined : types[type]?.review),
        verdict: written.verdict,
        use: useOf(written.use, inside(place, 'use')),
        retired: written.retired === undefined
            ? undefined
            : linkDate(written.retired, inside(place, 'retired'), linking),
        replacedBy: linkName('content', written.replacedBy, inside(place, 'replacedBy'), linking),
    });
    if (type === undefined || keptBy === undefined || reviewed === undefined)
        return undefined;
    return { ...piece, type, keptBy, reviewed };
}
/** Quarters are spelled so that their order is that of their letters. */
function useOf(written, place) {
    return sortedEntries(written).map(([quarter, use]) => ({ quarter, ...use, place: inside(place, quarter) }));
}
