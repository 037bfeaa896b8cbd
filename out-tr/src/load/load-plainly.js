import { loadFully } from './load-fully.js';
import { locate } from './locate.js';
import { plainDocuments } from './plain/plain-documents.js';
/**
 * Reads a text with the reader of plain files; nothing where it leaves the text to the full reader. Positions are asked
 * for when something is wrong; only then is the text read again, by the full reader, which knows them.
 */
export function loadPlainly(source, limits) {
    const plain = plainDocuments(source.text, limits);
    if (plain === undefined)
        return undefined;
    const { path: file, text } = source;
    let full;
    const documents = plain.map((data, document) => ({
        file,
        document,
        data,
        rangeOf: (path, part) => {
            full ??= loadFully(source, limits).documents;
            return locate(full, { file, document, path, ...(part === undefined ? {} : { part }) });
        },
    }));
    return { path: file, text, documents, findings: [] };
}
