import { isMap, isScalar, isSeq, parseAllDocuments } from 'yaml';
/** Every value of every document of a file, in order. */
export function sitesOf(file, text) {
    return parseAllDocuments(text).flatMap((document) => {
        const root = document.toJS();
        const kind = isRecord(root) ? String(root['kind']) : '';
        const contents = 'contents' in document ? document.contents : null;
        return contents ? [...below(contents, { file, kind, text }, '', undefined)] : [];
    });
}
function* below(node, where, path, parent, key) {
    const [from = 0, to = 0] = node.range ?? [];
    const site = {
        file: where.file,
        kind: where.kind,
        path,
        key: path.split('/').at(-1) ?? '',
        value: node.toJS(documentless),
        text: where.text.slice(from, to),
        from,
        to,
        isFlow: 'flow' in node && node.flow === true,
        ...(key?.range ? { keyFrom: key.range[0] } : {}),
        ...(parent ? { parent } : {}),
    };
    yield site;
    if (isMap(node))
        for (const pair of node.items)
            yield* ofPair(pair, where, path, site);
    if (isSeq(node)) {
        for (const [index, item] of node.items.entries()) {
            if (isNode(item))
                yield* below(item, where, path === '' ? `${index}` : `${path}/${index}`, site);
        }
    }
}
function* ofPair({ key, value }, where, path, parent) {
    if (!isScalar(key) || !isNode(value))
        return;
    yield* below(value, where, path === '' ? String(key.value) : `${path}/${key.value}`, parent, key);
}
function isNode(value) {
    return isMap(value) || isSeq(value) || isScalar(value);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null;
}
/** Anchors are not used in definitions, so a node needs no document to become data. */
const documentless = parseAllDocuments('a')[0];
