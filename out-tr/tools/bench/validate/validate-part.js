import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseAllDocuments } from 'yaml';
import { run } from '../../../src/cli/run.js';
import { nodeFileSystem } from '../../../src/host/node-file-system.js';
import { readSourceTree } from '../../../src/host/source-tree.js';
import { repositoryIo } from '../../repository-io.js';
import { measure } from '../rounds.js';
import { largeAgreement } from './large-agreement.js';
const sizes = [100, 1000];
const [few, many] = sizes;
const bare = (size) => `bare parse, ${size} files`;
const anew = (size) => `validate, ${size} files`;
const kept = (size) => `validate, ${size} unchanged files`;
const gates = [
    { of: anew(many), to: bare(many), atMost: 1.6 },
    { of: kept(many), to: bare(many), atMost: 0.3 },
    // Per file: the tenfold agreement may cost hardly more than ten times as much.
    { of: anew(many), to: anew(few), atMost: 1.3 },
];
/** What `validate` costs beside a bare parse of the same files with the YAML library. */
export const validatePart = { name: 'validate', run: runValidate };
async function runValidate(effort, say) {
    const folder = mkdtempSync(join(tmpdir(), 'leadpact-bench-validate-'));
    try {
        return await measured(folder, effort, say);
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
async function measured(folder, effort, say) {
    const reference = readSourceTree(nodeFileSystem, process.cwd()).files;
    const competitors = [];
    const notes = new Map();
    let work = '';
    for (const size of effort.isQuick ? [few] : sizes) {
        say(`writing an agreement of ${size} files`);
        const { files, bytes, single } = largeAgreement(reference, size);
        const place = join(folder, String(size));
        write(place, files);
        competitors.push(...(await competitorsFor(place, files, size, join(folder, 'cache'))));
        work += `${work === '' ? '' : '; '}${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
        notes.set(bare(size), `once each: ${single.join(', ')}`);
    }
    const times = await measure(competitors, effort, say);
    const base = bare(effort.isQuick ? few : many);
    return {
        name: 'validate',
        work,
        unit: 'ns per file',
        base,
        times,
        wrong: new Map(),
        left: new Map(),
        notes,
        gates,
    };
}
async function competitorsFor(place, files, size, cache) {
    const items = files.length;
    const fresh = () => validated(place);
    const again = () => validated(place, { folder: cache, build: 'bench' });
    for (const pass of [fresh, again])
        await pass();
    return [
        { name: bare(size), items, pass: () => bareParse(place, files) },
        { name: anew(size), items, pass: fresh },
        { name: kept(size), items, pass: again },
    ];
}
/** Reads every file and parses it with the library, nothing else. */
function bareParse(place, files) {
    let documents = 0;
    for (const { path } of files) {
        const parsed = parseAllDocuments(readFileSync(join(place, path), 'utf8'));
        documents += Array.isArray(parsed) ? parsed.length : 0;
    }
    return documents;
}
/** The command as it is, but for its process; an agreement with findings would measure something else. */
async function validated(place, cache) {
    let said = '';
    const out = (text) => {
        said += text;
    };
    const io = { ...repositoryIo({ out, error: () => { } }), workingFolder: place, ...(cache && { cache }) };
    const code = await run(['validate', '--fail-on', 'info'], io);
    if (code !== 0)
        throw new Error(`validate of ${place} ended with ${code}: ${said.slice(0, 500)}`);
    return said.length;
}
function write(place, files) {
    for (const { path, bytes } of files) {
        mkdirSync(dirname(join(place, path)), { recursive: true });
        writeFileSync(join(place, path), bytes);
    }
}
