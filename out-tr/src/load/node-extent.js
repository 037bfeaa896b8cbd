import { isAlias, isMap, isSeq } from 'yaml';
import { keyName } from './key-name.js';
/**
 * The smallest stretch of the text that a path names: a value in one line, else its key. Where the path leads to
 * something that is missing, the key of what lacks it. What has no key is named by the first key inside it.
 */
export function extentOfPath(outline, path, part) {
    let at = { value: outline.root };
    for (const segment of path) {
        const next = entryIn(at.value, segment, outline);
        if (next === undefined)
            return nameExtent(at);
        at = next;
    }
    return part === 'key' ? nameExtent(at) : valueExtent(at, outline.text);
}
function entryIn(holder, segment, { targets }) {
    const node = isAlias(holder) ? targets.get(holder) : holder;
    if (isSeq(node)) {
        const value = node.items[Number(segment)];
        return value === undefined ? undefined : { value };
    }
    return isMap(node) ? node.items.find(({ key }) => keyName(key) === String(segment)) : undefined;
}
function valueExtent(entry, text) {
    if (entry.value === null)
        return nameExtent(entry);
    const start = entry.value.range[0];
    const end = endOf(entry.value);
    return start === end || text.slice(start, end).includes('\n') ? nameExtent(entry) : [start, end];
}
function nameExtent({ key, value }) {
    if (key !== undefined)
        return [key.range[0], key.range[1]];
    if (value === null)
        return [0, 0];
    const first = isMap(value) ? value.items[0]?.key : isSeq(value) ? value.items[0] : undefined;
    return first === undefined ? [value.range[0], endOf(value)] : nameExtent({ value: first });
}
/** Where a node ends, without the blanks, comments and line breaks behind it. */
export function endOf(node) {
    if (isMap(node) && !node.flow) {
        const last = node.items.at(-1);
        return last === undefined ? node.range[1] : endOf(last.value ?? last.key);
    }
    if (isSeq(node) && !node.flow) {
        const last = node.items.at(-1);
        return last === undefined ? node.range[1] : endOf(last);
    }
    return node.range[1];
}
