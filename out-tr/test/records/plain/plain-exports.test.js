import { describe, expect, it } from 'vitest';
import { missingInteger } from '../../../src/evaluate/columns/number-column.js';
import { openEngine } from '../../../src/host/duckdb/open-engine.js';
import { lookAtCsv } from '../../../src/host/exports/look-at-csv.js';
import { scanRows } from '../../../src/host/exports/scan-rows.js';
import { sizedFile } from '../../../src/host/plain-export/sized-file.js';
import { loadExport } from '../../../src/records/load/load-export.js';
import { nativeSource } from '../../../src/records/native-source.js';
import { loadPlainExport } from '../../../src/records/plain/load-plain-export.js';
import { plainJob } from '../../../src/records/plain/plain-job.js';
import { textsOf } from '../../../src/records/plain/word-column.js';
import { createRandom } from '../../../src/support/random.js';
import { temporaryFolder } from '../../host/temporary-folder.js';
import { noDuckDb, openDuckDb } from '../../sql/duckdb-engine.js';
import { exportedFiles } from '../sample-data/exported-files.js';
import { sampledAgreements } from '../sample-data/sampled-agreements.js';
import { inProcessThreads } from './in-process-threads.js';
import { disturbed, styled } from './written-otherwise.js';
const hasEngine = (await openDuckDb()) !== undefined;
if (!hasEngine)
    console.warn(noDuckDb);
const runs = Number(process.env['LEADPACT_PLAIN_RUNS'] ?? 40);
const names = ['reference', 'gitlab', 'fixture', 'hostile'];
describe.skipIf(!hasEngine)('an export that is read plainly', () => {
    it.each(names)('of %s is what the engine reads, in every style', async (name) => {
        const agreement = agreementOf(name);
        for (let seed = 1; seed <= 4; seed++) {
            const files = styled(filesOf(agreement, seed), createRandom(seed));
            const { plain, engine } = await readBothWays(agreement, files, createRandom(seed));
            expect(plain).toBeDefined();
            expect(plain).toEqual(engine);
        }
    });
    it.each(names)('of %s is so with anything else in it, or is left to the engine', async (name) => {
        const agreement = agreementOf(name);
        let read = 0;
        for (let seed = 1; seed <= runs; seed++) {
            const random = createRandom(seed, 99);
            const files = disturbed(styled(filesOf(agreement, 1 + (seed % 5)), random), random);
            const { plain, engine } = await readBothWays(agreement, files, random);
            if (plain === undefined)
                continue;
            read++;
            expect(plain, `seed ${seed}`).toEqual(engine);
        }
        // Of both there must be some, else the question was none.
        expect(read).toBeGreaterThan(runs / 20);
        expect(read).toBeLessThan(runs);
    });
});
function agreementOf(name) {
    const agreement = sampledAgreements[name];
    if (agreement === undefined)
        throw new Error(`no agreement ${name}`);
    return agreement;
}
function filesOf(agreement, seed) {
    const { leads, events } = exportedFiles(agreement, { count: 12, seed });
    return { lead: Buffer.from(leads), event: Buffer.from(events) };
}
async function readBothWays(agreement, files, random) {
    const folder = temporaryFolder({ 'lead.csv': files.lead, 'event.csv': files.event });
    const source = nativeSource(agreement);
    const look = (table) => lookAtCsv(`${folder}/${table}.csv`, `${table}.csv`, source.files, `${folder}/x`);
    const [lead, event] = [await look('lead'), await look('event')];
    if (!('path' in lead) || !('path' in event))
        return { plain: undefined, engine: undefined };
    const sized = [lead, event].map((file) => sizedFile(file, source.files.quote));
    const [leads, events] = sized;
    const job = leads && events && plainJob(source, { lead: leads, event: events }, random.below(1000));
    const threads = job && inProcessThreads(job.script, 1 + random.below(4));
    const plain = threads && job && (await loadPlainExport(threads, job, agreement));
    if (plain === undefined)
        return { plain, engine: undefined };
    return {
        plain: readPlainly(agreement, plain),
        engine: await readByEngine(agreement, { lead, event }, folder),
    };
}
async function readByEngine(agreement, files, folder) {
    const paths = [files.lead.path, files.event.path];
    const engine = await openEngine({ memory: '512MB', threads: 2, scratch: folder, files: paths });
    if (engine === undefined)
        throw new Error(noDuckDb);
    try {
        const report = await loadExport({ ...engine, scanRows }, agreement, nativeSource(agreement), files);
        const fields = Object.keys(agreement.fields);
        const leads = await engine.rows('SELECT * FROM lead');
        const events = await engine.rows('SELECT * FROM event WHERE is_excluded IS NULL OR NOT is_excluded');
        return {
            report,
            leads: leads
                .map((row) => leadText(String(row['lead_id']), factsOf(fields, (id) => row[id] ?? null)))
                .sort(),
            events: events.map((row) => eventText(agreement, row)).sort(),
        };
    }
    finally {
        engine.close();
    }
}
function readPlainly(agreement, { columns, ids, tables, findings }) {
    const names = textsOf(ids);
    const fields = Object.keys(agreement.fields);
    const { events } = columns;
    const properties = propertiesOf(agreement);
    const instantAt = (instants, place) => {
        const at = instants?.[place] ?? Number.POSITIVE_INFINITY;
        return Number.isFinite(at) ? at : null;
    };
    const facts = (place) => factsOf(fields, (id) => {
        if (id === 'recorded_stage')
            return textAt(columns.recordedStages, place);
        if (id === 'objection_at')
            return instantAt(columns.objectionFrom, place);
        if (id === 'recycled_at')
            return instantAt(columns.recycledAt, place);
        return fieldAt(columns.fields[id], place);
    });
    const eventsOf = (lead, place) => {
        const texts = [];
        for (let event = events.offsets[place] ?? 0; event < (events.offsets[place + 1] ?? 0); event++) {
            const at = events.at[event] ?? 0;
            const own = properties.map((id) => [id, textAt(events.properties[id], event)]);
            texts.push(JSON.stringify([lead, textAt(events.signals, event), at, (events.from ?? events.at)[event], own]));
        }
        return texts;
    };
    return {
        report: { tables, findings },
        leads: names.map((name, place) => leadText(name, facts(place))).sort(),
        events: names.flatMap(eventsOf).sort(),
    };
}
/** What is known of a lead, by name. */
function factsOf(fields, of) {
    return ['recorded_stage', 'objection_at', 'recycled_at', ...fields].map((id) => [id, of(id)]);
}
function leadText(id, facts) {
    return JSON.stringify([id, facts]);
}
function eventText(agreement, row) {
    const at = Number(row['occurred_at']);
    const from = row['logged_at'] === null ? at : Math.max(at, Number(row['logged_at']));
    const own = propertiesOf(agreement).map((id) => [id, row[id] ?? null]);
    return JSON.stringify([row['lead_id'], row['signal_id'], at, from, own]);
}
function propertiesOf({ signals }) {
    return [...new Set(Object.values(signals).flatMap(({ properties }) => properties))].sort();
}
function textAt(column, place) {
    const value = column?.values[(column.codes[place] ?? 0) - 1] ?? null;
    return Array.isArray(value) ? `\n${value.join('\n')}\n` : value;
}
function fieldAt(column, place) {
    if (column?.kind !== 'numbers')
        return textAt(column, place);
    const value = column.numbers[place] ?? Number.NaN;
    return Number.isNaN(value) || value === missingInteger ? null : value;
}
