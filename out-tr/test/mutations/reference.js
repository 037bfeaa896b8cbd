import { readdirSync, readFileSync } from 'node:fs';
import { loadFile } from '../../src/load/load-file.js';
import { readAgreement } from '../../src/model/read-agreement.js';
import { runSamples } from '../../src/scenario/run-samples.js';
import { checkShape } from '../../src/shape/check-shape.js';
export function readReference() {
    const files = [...filesIn('definitions'), ...filesIn('test/leads')];
    const { agreement, findings } = readAgreement(files);
    if (!agreement || findings.length > 0)
        throw new Error('the reference agreement has findings');
    const definitions = files.filter(({ path }) => path.startsWith('definitions/'));
    const results = runSamples(agreement);
    if (results.some(({ mismatches }) => mismatches.length > 0))
        throw new Error('a sample lead of the reference fails');
    return {
        texts: new Map(definitions.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
        documents: new Map(definitions.map((file) => [file.path, shaped(file).documents])),
        agreement,
        shown: results.map(({ evaluation }) => textOf(evaluation)),
    };
}
/** A file through `load` and `shape`, with everything that is wrong in it. */
export function shaped(file) {
    const loaded = loadFile(file);
    const checked = loaded.documents.map((document) => {
        const { value, findings } = checkShape(document, 'definition');
        const place = { file: document.file, document: document.document, path: [] };
        return { findings, shaped: { place, data: document.data, ...(value === undefined ? {} : { value }) } };
    });
    return {
        documents: checked.map((one) => one.shaped),
        findings: [...loaded.findings, ...checked.flatMap(({ findings }) => findings)],
    };
}
function textOf({ score, journey, clocks, handoffs, touches }) {
    return JSON.stringify([
        score?.lines.filter(({ points }) => points !== 0),
        score?.cell,
        journey,
        clocks,
        handoffs,
        touches,
    ]);
}
function filesIn(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory())
            return filesIn(path);
        return /\.(yaml|csv)$/.test(path) ? [{ path, bytes: readFileSync(path) }] : [];
    });
}
