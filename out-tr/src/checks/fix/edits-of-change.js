import { listExtents } from '../../load/list-extents.js';
/** A change as edits of the user's text; nothing where the text is not what the change takes it for. */
export function editsOfChange(change, files) {
    if (change.what === 'replace') {
        const { file, start, end, text } = change;
        return [{ file, start, end, text }];
    }
    const text = files.textOf(change.place.file);
    if (text === undefined)
        return undefined;
    switch (change.what) {
        case 'reword':
            return reworded(change, text, files);
        case 'remove':
            return removed(change, text);
        case 'reorder':
            return reordered(change, text);
        default:
            return change;
    }
}
/** In the quotes that stand there. Where the place leads to something longer, the word is not what is written there. */
function reworded({ place, word }, text, { locate }) {
    const { start, end } = locate(place);
    const written = text.slice(start.offset, end.offset);
    const [, quote = '', inner = written] = /^(["'])(.*)\1$/s.exec(written) ?? [];
    if (!/^[A-Za-z][A-Za-z0-9/_-]*$/.test(word) || /["'\s]/.test(inner))
        return undefined;
    if (place.part === 'key' && inner !== String(place.path.at(-1)))
        return undefined;
    return [{ file: place.file, start: start.offset, end: end.offset, text: `${quote}${word}${quote}` }];
}
function removed({ place }, text) {
    const index = Number(place.path.at(-1));
    const list = listExtents(text, place.document, place.path.slice(0, -1));
    if (list?.entries[index] === undefined)
        return undefined;
    const extent = list.isFlow ? removedFromFlow(list, index, text) : removedFromBlock(list, index, text);
    if (extent === undefined)
        return undefined;
    const isLast = !list.isFlow && list.entries.length === 1;
    const [start, end] = extent;
    return [{ file: place.file, start, end, text: isLast ? '[]' : '' }];
}
/** With the comma behind it, or before it at the end of the list. A comment between would go with it and is a reason to stay. */
function removedFromFlow({ entries }, index, text) {
    const [own, before, after] = [entries[index], entries[index - 1], entries[index + 1]];
    if (own === undefined)
        return undefined;
    const extent = after !== undefined ? [own[0], after[0]] : before !== undefined ? [before[1], own[1]] : own;
    return text.slice(...extent).includes('#') ? undefined : extent;
}
/** Its lines, with a comment behind the last of them; the only entry leaves an empty list. */
function removedFromBlock({ entries, dashes }, index, text) {
    const [own, dash] = [entries[index], dashes[index]];
    if (own === undefined || dash === undefined)
        return undefined;
    if (entries.length === 1)
        return [dash, own[1]];
    const start = text.lastIndexOf('\n', dash - 1) + 1;
    if (text.slice(start, dash).trim() !== '')
        return undefined;
    const end = text.indexOf('\n', own[1]);
    return [start, end === -1 ? text.length : end + 1];
}
/** Entries are written into each other's places; comments between them belong to a place or an entry, and nobody knows to which. */
function reordered({ place, order }, text) {
    const list = listExtents(text, place.document, place.path);
    const [first, last] = [list?.entries[0], list?.entries.at(-1)];
    if (list === undefined || first === undefined || last === undefined)
        return undefined;
    if (list.entries.length !== order.length || text.slice(first[0], last[1]).includes('#'))
        return undefined;
    return list.entries.flatMap(([start, end], index) => {
        const from = list.entries[order[index] ?? index];
        return from === undefined || order[index] === index
            ? []
            : [{ file: place.file, start, end, text: text.slice(...from) }];
    });
}
