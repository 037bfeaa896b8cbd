import { tmpdir } from 'node:os';
import { levelled } from '../../checks/levels.js';
import { fails } from '../../diagnostics/summary.js';
import { defaultScoring } from '../../evaluate/default-scoring.js';
import { EngineFailure, openEngine } from '../../host/duckdb/open-engine.js';
import { ownPath } from '../../host/own-path.js';
import { RunStopped } from '../../host/run-stopped.js';
import { inNativeWords } from '../../records/native-words.js';
import { localDateAt } from '../../support/zoned-time.js';
import { folderOf, soundAgreement } from '../agreement-check.js';
import { exitCodes } from '../exit-code.js';
import { knownCodes } from '../known-codes.js';
import { couldNotRun } from '../refusal.js';
import { visibleOutput } from '../visible-output.js';
import { chosenSource } from './chosen-source.js';
import { engineRefusal } from './engine-refusal.js';
import { fileRefusal } from './file-refusal.js';
import { engineRoom } from './memory-room.js';
import { lookAtFiles } from './open-files.js';
import { outputFile } from './output-file.js';
import { outputPlace } from './output-place.js';
import { readByEngine } from './read-by-engine.js';
import { readPlainly } from './read-plainly.js';
import { recordFiles } from './record-files.js';
import { scoreOptions } from './score-options.js';
import { scoreReportJson, scoreReportText } from './score-report.js';
/** Scores a whole export; writes nothing when what is wrong with it fails the run. */
export async function runScore(invocation) {
    const { io } = invocation;
    const options = scoreOptions(invocation.options);
    if (typeof options === 'string')
        return couldNotRun(io, options);
    const folder = folderOf(invocation);
    if (typeof folder === 'number')
        return folder;
    // Whether warnings fail is asked of the export; half an agreement is none in any case.
    const dayOf = (zone) => localDateAt(zone, options.asOf);
    const sound = soundAgreement({ ...invocation, failOn: 'error' }, folder, undefined, dayOf);
    if (typeof sound === 'number')
        return sound;
    const source = chosenSource(sound.agreement, invocation.options['map']);
    if (typeof source === 'string')
        return couldNotRun(io, source);
    const files = recordFiles(io, invocation.options, source);
    if (typeof files === 'string')
        return couldNotRun(io, files);
    const records = invocation.options['records'];
    const agreement = sound.tree.files.map(({ path }) => `${sound.folder.path}/${path}`);
    const place = options.out && outputPlace(io, options.out, { files, source, records, agreement });
    if (typeof place === 'string')
        return couldNotRun(io, place);
    return inScratch(invocation, { options, sound, source, files, ...(place && { place }) });
}
/** A folder for what does not fit into memory, gone when the run ends, however it ends. */
async function inScratch(invocation, { place, ...asked }) {
    const { io } = invocation;
    const { files } = io.machine;
    const temporary = io.environment['TMPDIR'] ?? tmpdir();
    const scratch = ownPath(io.machine, files.realPath(temporary) ?? temporary, 'leadpact-score');
    const output = outputFile(io, place, scratch);
    // Parts of the export lie there for a while.
    files.makePrivateFolder(scratch);
    try {
        return await scoreExport(invocation, { ...asked, output, scratch });
    }
    catch (error) {
        if (error instanceof RunStopped)
            return couldNotRun(io, 'stopped before the end; nothing was written');
        const refusal = error instanceof EngineFailure ? engineRefusal(error, asked.options) : fileRefusal(error);
        if (refusal === undefined)
            throw error;
        return couldNotRun(io, refusal);
    }
    finally {
        files.remove(output.path);
        files.remove(scratch);
    }
}
/** What is plain is read without the engine; whatever is not, and whatever is wrong, is read and told by the engine. */
async function scoreExport(invocation, job) {
    const { io, quiet } = invocation;
    const say = progress(io, quiet);
    const looked = await lookAtFiles(job.files, job.source.files, job.scratch);
    say('reading the export');
    const plain = await readPlainly(io, job, looked);
    return plain === undefined ? withEngine(invocation, job, looked) : concluded(invocation, job, plain);
}
async function withEngine(invocation, job, looked) {
    const { io } = invocation;
    const { options, files, output, scratch } = job;
    const paths = [...files.map(({ path }) => path), output.path];
    const limits = {
        memory: `${engineRoom(options.memory)}MB`,
        threads: options.threads,
        scratch,
        files: paths,
    };
    const engine = await openEngine(limits, io.loadDuckDb);
    if (engine === undefined)
        return couldNotRun(io, missingEngine);
    const ignore = io.onStop?.(engine.stop);
    try {
        return await concluded(invocation, job, await readByEngine(engine, job, looked));
    }
    finally {
        ignore?.();
        engine.close();
    }
}
const missingEngine = 'score needs the engine DuckDB, which is not installed: npm install @duckdb/node-api@1.5.6-r.1';
/** Dimensions with a column of their own. */
const columns = ['fit', 'engagement'];
/** Scores what was read, unless what is wrong with it fails the run, and tells. */
async function concluded({ io, failOn, format, quiet }, { options, sound: { agreement }, source, files, output }, { score, ...loaded }) {
    const say = progress(io, quiet);
    const told = source.isNative === true ? loaded.findings.map(inNativeWords) : loaded.findings;
    const findings = levelled(told, agreement.levels, knownCodes());
    // Without one of its files or columns the export would be another one; rows can be left out, these cannot.
    const isWhole = loaded.tables.length === files.length && !findings.some(({ code }) => aboutColumns.has(code));
    const dimensions = defaultScoring(agreement)?.dimensions ?? [];
    const further = dimensions.map(({ id }) => id).filter((id) => !columns.includes(id));
    const report = {
        ...loaded,
        findings,
        isWhole,
        further,
        ungiven: ungiven(source, loaded.tables),
        asOf: options.asOf,
        source: source.id,
    };
    const tell = (told) => visibleOutput(io.stderr).write(format === 'json' ? scoreReportJson(told) : scoreReportText(told));
    if (!isWhole || findings.some(({ severity }) => fails(severity, failOn))) {
        say('');
        tell(report);
        return exitCodes.findings;
    }
    say('scoring');
    const scored = await score(say);
    // Before anything is printed: the line of progress may be where the scores appear.
    say('');
    await output.finish();
    if (!quiet)
        tell({ ...report, scored });
    return exitCodes.clean;
}
/** Files in the form of docs/records.md may be without events and consents; a source says what it has. */
function ungiven(source, loaded) {
    if (source.isNative === true)
        return [];
    const parts = [
        { part: 'events', table: 'event' },
        { part: 'consents', table: 'consent' },
    ];
    return parts
        .filter(({ part, table }) => source[part] !== undefined && !loaded.some((each) => each.table === table))
        .map(({ part }) => part);
}
/** A field that no column brings would fall out of every score without a word. */
const aboutColumns = new Set(['records/duplicate-header', 'records/missing-column']);
/** One line that changes, on a terminal only; empty = gone. */
function progress({ stderr }, quiet) {
    if (quiet || !stderr.isTerminal)
        return () => { };
    return (words) => stderr.write(`\r\u001b[K${words}`);
}
