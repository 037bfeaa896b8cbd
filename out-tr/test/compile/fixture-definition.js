/** A place in a file that need not exist. */
export function at(file, ...path) {
    return { file: `definitions/${file}.yaml`, document: 0, path };
}
/** What every named thing carries, with a title in both languages. */
export function definition(file, id, title = id) {
    return { id, title: { en: title, de: `${title} (de)` }, owner: 'joint', place: at(file, id) };
}
/** Things by id, in code-point order as the linker gives them. */
export function byId(things) {
    const sorted = things.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    return Object.fromEntries(sorted.map((thing) => [thing.id, thing]));
}
