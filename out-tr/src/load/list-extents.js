import { isMap, isSeq } from 'yaml';
import { keyName } from './key-name.js';
import { defaultLimits } from './limits.js';
import { endOf } from './node-extent.js';
import { readYaml } from './read-yaml.js';
import { sourceText } from './source-text.js';
/** The list to which a path leads in a document of a text; nothing where it leads elsewhere, or through an alias. */
export function listExtents(text, document, path) {
    const { documents } = readYaml(sourceText('', text), defaultLimits);
    let node = documents.find((each) => each.document === document)?.root;
    for (const step of path)
        node = childOf(node, step);
    if (!isSeq(node))
        return undefined;
    const items = node.items;
    if (items.some((item) => item === null))
        return undefined;
    const entries = items.filter((item) => item !== null).map((item) => [item.range[0], endOf(item)]);
    if (node.flow === true)
        return { isFlow: true, entries, dashes: [] };
    const dashes = entries.map(([start]) => dashBefore(text, start));
    return dashes.includes(-1) ? undefined : { isFlow: false, entries, dashes };
}
function childOf(node, step) {
    if (isSeq(node))
        return node.items[Number(step)];
    return isMap(node) ? node.items.find(({ key }) => keyName(key) === String(step))?.value : undefined;
}
/** An anchor or a tag between dash and entry is more than is understood here. */
function dashBefore(text, start) {
    const dash = text.lastIndexOf('-', start - 1);
    return dash !== -1 && /^-\s+$/.test(text.slice(dash, start)) ? dash : -1;
}
