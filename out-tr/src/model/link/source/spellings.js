import { normalText } from '../../../support/normal-text.js';
import { recordOf } from '../../linking/record.js';
/** Every word of cells that the source speaks of, normalised, and as it is written there. */
export function spellings({ written = {}, leads, events, consents }) {
    const words = [written, leads, events, consents].flatMap((part) => [...wordsIn(part)]);
    return recordOf(new Map(words.map((word) => [normalText(word), word]).filter(([word]) => word !== '')));
}
const lists = ['missing', 'yes', 'no', 'ignore'];
function* wordsIn(part) {
    if (typeof part !== 'object' || part === null)
        return;
    for (const [key, value] of Object.entries(part)) {
        if (key === 'values' && typeof value === 'object')
            yield* Object.keys(value);
        else if (lists.includes(key) && Array.isArray(value))
            yield* value.map(String);
        else
            yield* wordsIn(value);
    }
}
