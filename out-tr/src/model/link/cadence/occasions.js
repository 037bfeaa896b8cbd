import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkDate } from '../../linking/quantities.js';
import { linkSignatures } from '../../linking/signatures.js';
import { linkOptionalText } from '../../linking/text.js';
/** The log, in its order; whether its dates make sense is for the linter to say. */
export function linkOccasions(written, place, linking) {
    return (written ?? []).flatMap((occasion, index) => {
        const at = inside(place, index);
        const planned = linkDate(occasion.on, inside(at, 'on'), linking);
        const linked = present({
            was: occasion.was,
            held: heldOn(occasion, at, linking),
            why: linkOptionalText(occasion.why, inside(at, 'why'), linking),
            decided: linkOptionalText(occasion.decided, inside(at, 'decided'), linking),
            signatures: linkSignatures(occasion.signed, inside(at, 'signed'), linking),
            place: at,
        });
        return planned === undefined ? [] : [{ ...linked, planned }];
    });
}
function heldOn({ on, was, to }, place, linking) {
    if (was === 'held')
        return on;
    return was === 'moved' && to !== undefined ? linkDate(to, inside(place, 'to'), linking) : undefined;
}
