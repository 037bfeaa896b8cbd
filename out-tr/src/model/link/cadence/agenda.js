import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { linkName } from '../../linking/references.js';
import { linkText } from '../../linking/text.js';
/** What is talked about, in its order. */
export function linkAgenda(written, place, linking) {
    return (written ?? []).map(({ topic, minutes, by }, index) => {
        const at = inside(place, index);
        return present({
            topic: linkText(topic, inside(at, 'topic'), linking),
            minutes,
            by: linkName('role', by, inside(at, 'by'), linking),
            place: at,
        });
    });
}
