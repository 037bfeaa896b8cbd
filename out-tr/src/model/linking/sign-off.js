import { inside } from '../../diagnostics/place.js';
import { linkDate } from './quantities.js';
import { linkName } from './references.js';
/** Who agreed and when; nothing when nobody did, or when role or date are wrong. */
export function linkSignOff(written, place, linking) {
    if (written === undefined)
        return undefined;
    const by = linkName('role', written.by, inside(place, 'by'), linking);
    const on = linkDate(written.on, inside(place, 'on'), linking);
    return by === undefined || on === undefined ? undefined : { by, on };
}
