import { inside } from '../../diagnostics/place.js';
import { present } from './present.js';
import { linkOptionalText, linkTitle } from './text.js';
/** Title, owner and rationale with their defaults: the id made readable, and the owner of the document. */
export function linkDefinition({ id, written, place, owner }, linking) {
    return present({
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        owner: written.owner ?? owner,
        rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
        place,
    });
}
/** Owner and rationale of something smaller than a definition, where they are written. */
export function linkAnnotations(written, place, linking) {
    return present({
        owner: written.owner,
        rationale: linkOptionalText(written.rationale, inside(place, 'rationale'), linking),
    });
}
