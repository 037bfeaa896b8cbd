import { inside } from '../diagnostics/place.js';
import { compareCodePoints } from '../support/code-points.js';
import { parseDays } from '../support/days.js';
import { listOf, numberOf, textOf, valueIn } from './type-read.js';
/** `{ signal: demo-request, within: 30 days, count: 2 }`; `count` is 1 where it is not written. */
export function typeSignal(written, place, vocabulary) {
    const signals = typeSignalNames(valueIn(written, 'signal'), inside(place, 'signal'), vocabulary);
    if (signals === undefined)
        return undefined;
    const withinDays = windowOf(textOf(valueIn(written, 'within')));
    return { op: 'signal', signals, withinDays, count: numberOf(valueIn(written, 'count') ?? 1), place };
}
/** `demo-request` or `{ any: [demo-request, contact-request] }` as sorted distinct ids; undefined when one is unknown. */
export function typeSignalNames(written, place, vocabulary) {
    const names = typeof written === 'string' ? [{ name: written, place }] : namesOfAny(written, place);
    const known = names.filter((named) => vocabulary.knows('signal', named.name, named.place));
    if (known.length < names.length)
        return undefined;
    return [...new Set(known.map(({ name }) => name))].sort(compareCodePoints);
}
function namesOfAny(written, place) {
    return listOf(valueIn(written, 'any')).map((name, index) => ({
        name: textOf(name),
        place: inside(place, 'any', index),
    }));
}
/** A look-back window in whole days. */
function windowOf(written) {
    const days = parseDays(written);
    if (days === undefined)
        throw new Error(`the schema let through the window ${written}`);
    return days;
}
