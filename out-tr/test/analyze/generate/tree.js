/** Every value of a tree, its root first. */
export function* sitesIn(value, path = []) {
    yield { path, value };
    if (Array.isArray(value))
        for (const [index, item] of value.entries())
            yield* sitesIn(item, [...path, index]);
    else if (isRecord(value))
        for (const [key, item] of Object.entries(value))
            yield* sitesIn(item, [...path, key]);
}
/** The tree with another value in one place; undefined takes the place out. */
export function replacedAt(tree, path, value) {
    // The boundary: whoever replaces a value puts one of its type there, and the linker judges the whole.
    return replaced(tree, path, value);
}
/** The value at a path; undefined where nothing is. */
export function valueAt(tree, path) {
    const [key, ...rest] = path;
    if (key === undefined)
        return tree;
    if (Array.isArray(tree))
        return valueAt(tree[Number(key)], rest);
    return isRecord(tree) ? valueAt(tree[key], rest) : undefined;
}
export function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function replaced(tree, path, value) {
    const [key, ...rest] = path;
    if (key === undefined)
        return value;
    const isTaken = rest.length === 0 && value === undefined;
    if (Array.isArray(tree)) {
        if (isTaken)
            return tree.toSpliced(Number(key), 1);
        return tree.with(Number(key), replaced(tree[Number(key)], rest, value));
    }
    if (!isRecord(tree))
        throw new Error(`there is nothing at ${key}`);
    const { [key]: before, ...others } = tree;
    return isTaken ? others : { ...tree, [key]: replaced(before, rest, value) };
}
