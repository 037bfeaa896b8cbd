import { baselineFile } from '../load/baseline-file.js';
import { loadFile } from '../load/load-file.js';
import { locate } from '../load/locate.js';
import { checkShape } from '../shape/check-shape.js';
import { loadSampleTable } from './link/sample-csv.js';
import { linkAgreement } from './link-agreement.js';
import { kindNames, kindsInText } from './linking/written-kind.js';
/**
 * From bytes to the linked agreement: every file is loaded, every document held against its schema, everything linked,
 * and all that is wrong is found in one go. `incomplete`: other files could not be read, so names may be missing.
 */
export function readAgreement(files, incomplete = false) {
    const loaded = files.map((file) => (isTable(file) ? loadSampleTable(file) : loadFile(file)));
    const documents = loaded.flatMap((file) => file.documents);
    const shaped = documents.map(shapeOf);
    const linked = linkAgreement(shaped.map(({ document }) => document), incomplete ? new Set(kindNames) : unreadKinds(loaded));
    const texts = new Map(loaded.map((file) => [file.path, file.text]));
    return {
        ...(linked.agreement === undefined ? {} : { agreement: linked.agreement }),
        findings: [
            ...loaded.flatMap((file) => file.findings),
            ...shaped.flatMap(({ findings }) => findings),
            ...linked.findings,
        ],
        checks: linked.checks,
        documents,
        locate: (place) => locate(documents, place),
        textOf: (file) => texts.get(file),
    };
}
function shapeOf(document) {
    const { file, data } = document;
    const { value, findings } = checkShape(document, roleOf(file));
    const place = { file, document: document.document, path: [] };
    return { document: { place, data, ...(value === undefined ? {} : { value }) }, findings };
}
function roleOf(file) {
    if (file === baselineFile)
        return 'baseline';
    return file.startsWith('test/leads/') ? 'sample' : 'definition';
}
/** Tables hold sample leads and nothing else. */
function isTable({ path }) {
    return path.endsWith('.csv');
}
/** What the documents that a broken file lost may have held. */
function unreadKinds(files) {
    const broken = files.filter((file) => !isTable(file) && file.findings.some((finding) => finding.severity === 'error'));
    return new Set(broken.flatMap((file) => [...kindsInText(file.text)]));
}
