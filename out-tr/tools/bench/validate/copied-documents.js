import { isScalar, parseAllDocuments, visit } from 'yaml';
import { kinds } from '../../../src/model/link/kinds.js';
import { declaredNames } from '../../../src/model/linking/declaration.js';
import { writtenKind } from '../../../src/model/linking/written-kind.js';
/** Every document of an agreement's YAML files. */
export function documentsOf(files) {
    return files
        .filter(({ path }) => path.endsWith('.yaml'))
        .flatMap(({ path, bytes }) => {
        const folder = path.startsWith('test/') ? 'test/leads' : 'definitions';
        return parsed(Buffer.from(bytes).toString('utf8')).map((document) => {
            const data = document.toJS();
            return { kind: writtenKind(data) ?? 'none', folder, text: textOf(document), data };
        });
    });
}
/** The documents that are to be repeated, and the names that then need to differ. */
export function copyable(documents, single) {
    const copied = documents.filter((document) => !single.has(document));
    const names = copied.flatMap(({ data }) => {
        const kind = writtenKind(data);
        const place = { file: '', document: 0, path: [] };
        if (kind === undefined)
            return [];
        return kinds[kind].declares.flatMap((declaration) => declaredNames(declaration, data, place));
    });
    return { documents: copied, names: new Set(names.map(({ name }) => name)) };
}
/** A copy in which every declared name, and every mention of it, ends in a number; all else stays as it is written. */
export function copyOf(copied, { kind, folder, text }, number) {
    const [document] = parsed(text);
    if (document === undefined)
        throw new Error(`no document of kind ${kind}`);
    visit(document, {
        Scalar: (key, node) => {
            const isKind = key === 'value' && node.value === kind;
            if (typeof node.value !== 'string' || isKind || !copied.names.has(node.value))
                return;
            node.value = `${node.value}-${number}`;
        },
    });
    return { kind, folder, text: textOf(document) };
}
function parsed(text) {
    const documents = parseAllDocuments(text);
    if (!Array.isArray(documents))
        return [];
    return documents.filter(({ contents }) => contents !== null && !isScalar(contents));
}
/** Lines stay as long as they are: broken ones would be another style than that of the reference agreement. */
function textOf(document) {
    return document.toString({ lineWidth: 0 });
}
