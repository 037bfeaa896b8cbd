import { parseAllDocuments } from 'yaml';
import { baselineFile } from '../../src/load/baseline-file.js';
import { minimalFiles } from './load-fixture.js';
const once = ['agreement', 'lifecycle', 'routing', 'escalation'];
/** Kinds that stand elsewhere than among the definitions. */
const places = new Map([
    ['baseline', baselineFile],
    ['sample', 'test/leads/input.yaml'],
]);
/**
 * The minimal agreement with a fragment in `definitions/input.yaml`, or where documents of its kind stand. The fragment's documents replace those of the minimal agreement that exist only once or have the same id.
 */
export function mergedFiles(fragment) {
    const documents = parseAllDocuments(fragment);
    const path = places.get(documents[0]?.get('kind')) ?? 'definitions/input.yaml';
    const kept = Object.entries(minimalFiles()).filter(([, text]) => !documents.some((document) => replaces(document, parseAllDocuments(text)[0])));
    return { ...Object.fromEntries(kept), [path]: fragment };
}
function replaces(document, other) {
    const kind = document.get('kind');
    if (other?.get('kind') !== kind)
        return false;
    return once.includes(kind) || (document.has('id') && document.get('id') === other?.get('id'));
}
