import { inside } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkName, linkNames } from '../../linking/references.js';
import { linkText } from '../../linking/text.js';
export function linkObjection(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        says: linkText(written.says, inside(place, 'says'), linking),
        answer: linkText(written.answer, inside(place, 'answer'), linking),
        reason: linkName('reason', written.reason, inside(place, 'reason'), linking),
        content: linkNames('content', written.content, inside(place, 'content'), linking),
    });
}
