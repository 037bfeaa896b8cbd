import { typeCriterion } from '../../../criteria/type-criterion.js';
import { inside } from '../../../diagnostics/place.js';
import { linkDefinition } from '../../linking/definition.js';
import { present } from '../../linking/present.js';
import { linkOptionalText, linkText } from '../../linking/text.js';
export function linkPersona(entry, linking) {
    const { written, place } = entry;
    return present({
        ...linkDefinition(entry, linking),
        when: written.when === undefined
            ? undefined
            : typeCriterion(written.when, inside(place, 'when'), linking.vocabulary),
        wants: linkText(written.wants, inside(place, 'wants'), linking),
        fears: linkOptionalText(written.fears, inside(place, 'fears'), linking),
    });
}
