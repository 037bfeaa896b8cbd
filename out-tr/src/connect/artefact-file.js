/** Line and column of a position; columns are UTF-16 units. */
export function placeAt({ content, path }, position) {
    const before = content.slice(0, position);
    const line = before.split('\n').length;
    return { path, line, column: position - (before.lastIndexOf('\n') + 1) + 1 };
}
/** The name of a file without its folders, by which systems know it. */
export function fileName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
