import { lint } from '../../../src/lint/lint.js';
import { kinds } from '../../../src/model/link/kinds.js';
import { readAgreement } from '../../../src/model/read-agreement.js';
import { copyable, copyOf, documentsOf, } from './copied-documents.js';
/** Bytes after which a file is full. */
const fullFile = 6_000;
/**
 * An agreement of about so many files: the reference agreement, and copies of everything in it that can stand more than
 * once, each copy with names of its own. Kinds are found by their linkers, so one that is added later takes part
 * without a word here; a document whose copies do not link stays single. The result has no finding.
 */
export function largeAgreement(reference, size) {
    // The levels are written for the result.
    const documents = documentsOf(reference).filter(({ kind }) => kind !== 'checks');
    const copied = copyable(documents, singleDocuments(documents));
    const written = [...documents];
    let files = packed(written);
    for (let copy = 2; files.length < size - 1; copy++) {
        written.push(...copied.documents.map((document) => copyOf(copied, document, copy)));
        files = packed(written);
    }
    const all = [...files, levelsFor(files)];
    const bytes = all.reduce((sum, file) => sum + file.bytes.length, 0);
    const repeated = new Set(copied.documents.map(({ kind }) => kind));
    const single = Object.keys(kinds).filter((kind) => !repeated.has(kind));
    return { files: all, bytes, single: single.sort() };
}
/** Documents of kinds that occur once, and those whose copies bring findings: a name can be a word of the language too. */
function singleDocuments(documents) {
    const single = new Set(documents.filter(({ kind }) => onceOnly.has(kind)));
    for (;;) {
        const copied = copyable(documents, single);
        const copies = copied.documents.map((document) => copyOf(copied, document, 2));
        // Of two documents that contradict each other the later one is told, and so the copy.
        const alone = [...documents, ...copies].map((document, index) => fileOf([document], index));
        const { findings } = readAgreement(alone);
        const [first] = findings;
        if (first === undefined)
            return single;
        const wrong = new Set(findings.map(({ place }) => place.file));
        const dropped = copied.documents.filter((_, index) => wrong.has(alone[documents.length + index]?.path ?? ''));
        if (dropped.length === 0)
            throw new Error(`copies do not link: ${first.message} in ${first.place.file}`);
        for (const document of dropped)
            single.add(document);
    }
}
const onceOnly = new Set(Object.values(kinds).flatMap(({ kind, occurs }) => occurs === 'once' || occurs === 'optional' ? [kind] : []));
/** Documents in files of about the same size, those of one folder together. */
function packed(documents) {
    const files = [];
    for (const folder of ['definitions', 'test/leads']) {
        let open = [];
        let bytes = 0;
        const close = () => {
            if (open.length > 0)
                files.push(fileOf(open, files.length));
            open = [];
            bytes = 0;
        };
        for (const document of documents.filter((each) => each.folder === folder)) {
            open.push(document);
            bytes += Buffer.byteLength(document.text);
            if (bytes >= fullFile)
                close();
        }
        close();
    }
    return files;
}
function fileOf(documents, index) {
    const [first] = documents;
    const path = `${first?.folder}/${String(index).padStart(5, '0')}-${first?.kind}.yaml`;
    return { path, bytes: Buffer.from(documents.map(({ text }) => text.replace(/^---\n/, '')).join('---\n')) };
}
/** Rules that would be heard a thousand times are off, for nearly every large agreement is clean. */
function levelsFor(files) {
    const { agreement, findings } = readAgreement(files);
    if (agreement === undefined || findings.length > 0)
        throw new Error(`${findings[0]?.message} in the large agreement`);
    const codes = [...new Set(lint(agreement).map(({ code }) => code))].sort();
    const levels = codes.map((code) => `  ${code}: off\n`).join('');
    const text = codes.length === 0 ? 'kind: lists\nlists: {}\n' : `kind: checks\nowner: joint\nlevels:\n${levels}`;
    return { path: 'definitions/checks.yaml', bytes: Buffer.from(text) };
}
