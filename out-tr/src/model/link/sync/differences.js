import { inside } from '../../../diagnostics/place.js';
import { linkRhythm, linkShare } from '../../linking/quantities.js';
import { linkName } from '../../linking/references.js';
/** How differences between the systems are counted; nothing where somebody or some number is missing. */
export function linkDifferences(written, place, linking) {
    if (written === undefined)
        return undefined;
    const atMost = linkShare(written.atMost, inside(place, 'atMost'), linking);
    const per = linkRhythm(written.per, inside(place, 'per'), linking);
    const countedBy = linkName('role', written.countedBy, inside(place, 'countedBy'), linking);
    if (atMost === undefined || per === undefined || countedBy === undefined)
        return undefined;
    return { atMost, per, countedBy, place };
}
