import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scoreByEngine } from '../../src/cli/score/score-by-engine.js';
import { EngineFailure, openEngine } from '../../src/host/duckdb/open-engine.js';
import { lookAtCsv } from '../../src/host/exports/look-at-csv.js';
import { scanRows } from '../../src/host/exports/scan-rows.js';
import { loadAgreement } from '../../src/index.js';
import { loadExport } from '../../src/records/load/load-export.js';
import { nativeSource } from '../../src/records/native-source.js';
import { temporaryFolder } from '../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.js';
import { recordOf } from '../sql/sample-record.js';
import { nativeCsv } from './native-csv.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const outOfMemory = new EngineFailure('Out of Memory Error: could not allocate block of size 256.0 KiB');
/** An engine without room for all leads, nor for one of fewer shares than these. */
function cramped(engine, least) {
    let shares = 1;
    return {
        rows: (query) => {
            shares = Number(/\/ ([0-9]+)\]/.exec(query)?.[1] ?? shares);
            return engine.rows(query);
        },
        run: (statement) => {
            const isScoring = statement.includes('WITH RECURSIVE');
            return isScoring && shares < least ? Promise.reject(outOfMemory) : engine.run(statement);
        },
    };
}
describe.skipIf(!hasEngine)('leads without room to be scored at once', () => {
    const sound = loadAgreement('.').agreement;
    const asOf = sound.samples.at(-1)?.asOf ?? 0;
    /** The file of scores, and what was said on the way, by an engine in front of the real one. */
    async function scored(front) {
        const folder = temporaryFolder(nativeCsv(sound, sound.samples.map(recordOf)));
        const path = (name) => `${folder}/${name}.csv`;
        const scratch = temporaryFolder();
        const files = ['leads', 'events', 'consents', 'scores'].map(path);
        const engine = await openEngine({ memory: '400MB', threads: 2, scratch, files });
        if (engine === undefined)
            throw new Error(noDuckDb);
        const source = nativeSource(sound);
        const looked = async (name) => {
            const file = await lookAtCsv(path(name), name, source.files, `${scratch}/${name}`);
            if ('code' in file)
                throw new Error(file.message);
            return file;
        };
        const tables = {
            lead: await looked('leads'),
            event: await looked('events'),
            consent: await looked('consents'),
        };
        await loadExport({ ...engine, scanRows }, sound, source, tables);
        const said = [];
        const say = (words) => said.push(words);
        const job = { asOf, form: 'csv', memory: 400, path: path('scores'), scratch, rows: 1, say };
        const count = await scoreByEngine(front(engine), sound, job).finally(engine.close);
        return { count, said, text: readFileSync(job.path, 'utf8') };
    }
    it('get the same rows, byte for byte, from shares of them', async () => {
        const whole = await scored((engine) => engine);
        expect(whole.said).toEqual([]);
        const shared = await scored((engine) => cramped(engine, 4));
        expect(shared.said.at(-1)).toBe('scoring, share 4 of 4');
        expect(shared.text).toBe(whole.text);
        expect(shared.count).toBe(whole.count);
        expect(whole.count).toBe(sound.samples.length);
    });
    it('are refused when no share of them has room', async () => {
        await expect(scored((engine) => cramped(engine, 1000))).rejects.toBe(outOfMemory);
    });
    it('are not scored again after another failure', async () => {
        const broken = new EngineFailure('Binder Error: no such column');
        const run = () => Promise.reject(broken);
        await expect(scored(({ rows }) => ({ rows, run }))).rejects.toBe(broken);
    });
});
