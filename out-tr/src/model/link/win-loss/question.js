import { inside } from '../../../diagnostics/place.js';
import { present } from '../../linking/present.js';
import { recordOf, sortedEntries } from '../../linking/record.js';
import { linkText } from '../../linking/text.js';
export function linkQuestion({ id, asks, about, answer, choices, after }, place, linking) {
    return present({
        id,
        asks: linkText(asks, inside(place, 'asks'), linking),
        about,
        answer,
        choices: recordOf(sortedEntries(choices).map(([choice, words]) => [
            choice,
            linkText(words, inside(place, 'choices', choice), linking),
        ])),
        after,
        place,
    });
}
