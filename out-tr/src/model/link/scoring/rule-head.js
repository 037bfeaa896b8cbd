import { linkAnnotations } from '../../linking/definition.js';
import { linkTitle } from '../../linking/text.js';
/** What all rules and choices have in common. */
export function linkRuleHead({ id, written, place }, linking) {
    return {
        id,
        title: linkTitle({ id, title: written.title, place }, linking),
        ...linkAnnotations(written, place, linking),
        place,
    };
}
