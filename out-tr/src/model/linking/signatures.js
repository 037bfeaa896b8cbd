import { inside } from '../../diagnostics/place.js';
import { linkDate } from './quantities.js';
import { linkName } from './references.js';
/** Signatures in the order in which they are written; those of unknown roles are reported and left out. */
export function linkSignatures(written, place, linking) {
    return (written ?? []).flatMap((signature, index) => {
        const at = inside(place, index);
        const by = linkName('role', signature.by, inside(at, 'by'), linking);
        const on = linkDate(signature.on, inside(at, 'on'), linking);
        return by === undefined || on === undefined ? [] : [{ side: signature.side, by, on, place: at }];
    });
}
