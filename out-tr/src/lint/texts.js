import { inside } from '../diagnostics/place.js';
/** The keys under which texts stand, in YAML and in the model alike. */
const KEYS = [
    ...['title', 'rationale', 'promise', 'guidance', 'question', 'action', 'message', 'unit', 'pays'],
    ...['output', 'topic'],
    ...['why', 'decided', 'wants', 'fears', 'claim', 'instead', 'says', 'answer', 'fact', 'source'],
    ...['asks', 'lesson', 'cause', 'remedy', 'means'],
];
/** Every text of the definitions (samples are working papers and stay in one language). */
export function* textsIn(agreement) {
    const { samples: _samples, ...definitions } = agreement;
    yield* below(definitions, { name: 'the agreement', place: agreement.place });
}
function* below(node, where) {
    if (typeof node !== 'object' || node === null)
        return;
    if (Array.isArray(node)) {
        for (const [index, entry] of node.entries())
            yield* below(entry, { ...where, place: inside(where.place, index) });
        return;
    }
    const record = { ...node };
    const here = {
        name: typeof record['id'] === 'string' ? record['id'] : where.name,
        place: isPlace(record['place']) ? record['place'] : where.place,
    };
    if (isNamed(record))
        yield* own(record, here);
    for (const [key, value] of Object.entries(record)) {
        if (key !== 'place')
            yield* below(value, { ...here, place: inside(here.place, key) });
    }
}
/** A thing of the agreement, not a text or a map of things. */
function isNamed(record) {
    return isPlace(record['place']) || typeof record['id'] === 'string';
}
function* own(record, { name, place }) {
    for (const key of KEYS) {
        const text = record[key];
        if (isText(text))
            yield { text, place: inside(place, key), what: `the ${key} of ${name}` };
    }
}
function isText(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isPlace(value) {
    return typeof value === 'object' && value !== null && 'file' in value && 'path' in value;
}
