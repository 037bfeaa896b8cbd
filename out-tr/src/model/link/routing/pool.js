import { inside } from '../../../diagnostics/place.js';
import { linkAnnotations } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkMinutes } from '../../linking/quantities.js';
import { linkName, linkNames } from '../../linking/references.js';
import { linkTitle } from '../../linking/text.js';
/** A pool of named members, or of a whole team; nothing when it does not say what to do when nobody can take a lead. */
export function linkPool({ id, written, place }, linking) {
    const onEmpty = linkOnEmpty(written.onEmpty, inside(place, 'onEmpty'), linking);
    const pool = present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        ...linkAnnotations(written, place, linking),
        members: linkPoolMembers(written, place, linking),
        reset: written.reset ?? 'never',
        onReturn: written.onReturn ?? 'freeze',
        assignWithinMinutes: written.assignWithin === undefined
            ? undefined
            : linkMinutes(written.assignWithin, inside(place, 'assignWithin'), linking),
        place,
    });
    return onEmpty && { ...pool, onEmpty };
}
function linkPoolMembers(written, place, linking) {
    if ('members' in written)
        return linkNames('member', written.members, inside(place, 'members'), linking);
    const team = linkName('team', written.team, inside(place, 'team'), linking);
    return team === undefined ? [] : (linking.part('people').teams[team]?.members ?? []);
}
function linkOnEmpty(written, place, linking) {
    if (typeof written === 'string')
        return { action: written };
    const maxMinutes = linkMinutes(written.hold, inside(place, 'hold'), linking);
    return maxMinutes === undefined ? undefined : { action: 'hold', maxMinutes };
}
