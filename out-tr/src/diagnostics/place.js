/** The place of something inside `place`. */
export function inside(place, ...path) {
    return { file: place.file, document: place.document, path: [...place.path, ...path] };
}
/** The key under which `place` stands, rather than its value. */
export function keyOf(place) {
    return { file: place.file, document: place.document, path: place.path, part: 'key' };
}
