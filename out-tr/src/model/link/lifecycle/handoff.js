import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDuration } from '../../linking/quantities.js';
import { linkName, linkNames } from '../../linking/references.js';
/** The handoff; without both its stages or its window there is none. */
export function linkHandoff(written, place, linking) {
    const stage = linkName('stage', written.stage, inside(place, 'stage'), linking);
    const acceptance = linkName('stage', written.acceptance, inside(place, 'acceptance'), linking);
    const decideWithin = linkDuration(written.decideWithin, inside(place, 'decideWithin'), linking);
    const handoff = present({
        calendar: linkName('calendar', written.calendar, inside(place, 'calendar'), linking),
        onExpiry: written.onExpiry,
        decidedBy: linkNames('role', written.decidedBy, inside(place, 'decidedBy'), linking),
        dispute: linkDispute(written.dispute, inside(place, 'dispute'), linking),
        place,
    });
    if (stage === undefined || acceptance === undefined || decideWithin === undefined)
        return undefined;
    return { stage, acceptance, decideWithin, ...handoff };
}
function linkDispute(written, place, linking) {
    if (written === undefined)
        return undefined;
    const within = linkDuration(written.within, inside(place, 'within'), linking);
    const arbiter = linkName('role', written.arbiter, inside(place, 'arbiter'), linking);
    return within === undefined || arbiter === undefined ? undefined : { within, arbiter };
}
