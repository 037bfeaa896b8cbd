import { compareCodePoints } from '../../support/code-points.js';
export function sourcesOf(documents) {
    const byKind = new Map();
    for (const { place, value } of documents) {
        if (value === undefined)
            continue;
        const source = { place, value };
        const same = byKind.get(value.kind);
        if (same === undefined)
            byKind.set(value.kind, [source]);
        else
            same.push(source);
    }
    // The key under which a source was filed is the kind of its value, which the compiler cannot follow.
    return (kind) => (byKind.get(kind) ?? []);
}
/** Documents by file and position, so that the order in which they were read means nothing. */
export function byPosition(left, right) {
    return compareCodePoints(left.place.file, right.place.file) || left.place.document - right.place.document;
}
