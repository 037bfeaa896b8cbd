/** The value under a path; nothing where the path leads nowhere. */
export function valueAt(data, path) {
    let value = data;
    for (const step of path) {
        if (typeof value !== 'object' || value === null)
            return undefined;
        value = Object.getOwnPropertyDescriptor(value, step)?.value;
    }
    return value;
}
/** The keys of a block, in the order of the file; none for anything else. */
export function keysOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
}
/** A JSON pointer as a path: numbers for entries of lists. */
export function pathOf(pointer, data) {
    const path = [];
    let value = data;
    for (const segment of pointer.split('/').slice(1)) {
        const key = segment.replaceAll('~1', '/').replaceAll('~0', '~');
        const step = Array.isArray(value) ? Number(key) : key;
        value = valueAt(value ?? null, [step]);
        path.push(step);
    }
    return path;
}
