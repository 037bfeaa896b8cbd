import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDays, linkPoints } from '../../linking/quantities.js';
import { linkNames } from '../../linking/references.js';
import { linkRuleHead } from './rule-head.js';
/** Points taken off for every full `every` days without any of the signals. */
export function linkInactivityRule(entry, linking) {
    const { signals, points, every, floor } = entry.written.inactivity;
    const at = inside(entry.place, 'inactivity');
    const known = linkNames('signal', signals, inside(at, 'signals'), linking);
    const lost = linkPoints(points, inside(at, 'points'), linking);
    const everyDays = linkDays(every, inside(at, 'every'), linking);
    const least = floor === undefined ? undefined : linkPoints(floor, inside(at, 'floor'), linking);
    if (known.length < signals.length || lost === undefined || everyDays === undefined)
        return undefined;
    return present({
        ...linkRuleHead(entry, linking),
        kind: 'inactivity',
        signals: known,
        per: -lost,
        everyDays,
        floor: least,
    });
}
