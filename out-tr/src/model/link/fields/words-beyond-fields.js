import { listOf, onlyEntryOf, valueIn } from '../../../criteria/type-read.js';
import { inside, keyOf } from '../../../diagnostics/place.js';
/** The words of a written criterion that ask about something else than a field, wherever they stand in it. */
export function wordsBeyondFields(written, place) {
    if (valueIn(written, 'signal') !== undefined)
        return [wordAt('signal', place)];
    const [head, body] = onlyEntryOf(written);
    if (head === 'kOf')
        return inParts(valueIn(body, 'of'), inside(place, 'kOf', 'of'));
    if (head === 'all' || head === 'any' || head === 'none')
        return inParts(body, inside(place, head));
    return beyondFields.has(head) ? [wordAt(head, place)] : [];
}
function inParts(parts, place) {
    return listOf(parts).flatMap((part, index) => wordsBeyondFields(part, inside(place, index)));
}
function wordAt(word, place) {
    return { word, place: keyOf(inside(place, word)) };
}
const beyondFields = new Set([
    'total',
    'fit',
    'engagement',
    'grade',
    'band',
    'cell',
    'outcome',
    'reached',
    'objection',
    'consent',
    'qualification',
]);
