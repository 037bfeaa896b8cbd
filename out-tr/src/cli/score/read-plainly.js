import { randomInt } from 'node:crypto';
import { columnProgramOf } from '../../evaluate/columns/column-program.js';
import { defaultScoring } from '../../evaluate/default-scoring.js';
import { readingThreads } from '../../host/plain-export/reading-threads.js';
import { sizedFile } from '../../host/plain-export/sized-file.js';
import { writePieces } from '../../host/plain-export/write-pieces.js';
import { RunStopped } from '../../host/run-stopped.js';
import { loadPlainExport } from '../../records/plain/load-plain-export.js';
import { plainJob } from '../../records/plain/plain-job.js';
import { scoreText } from '../../records/plain/score-text.js';
import { hasPlainRoom } from './memory-room.js';
/**
 * An export of delimited text without anything worth a finding, read by this program's own threads and scored by the
 * columnar kernel, in a fraction of the engine's time. Undefined where the engine has to read it: it finds and tells.
 */
export async function readPlainly(io, job, looked) {
    const files = sizedFiles(job, looked);
    const plain = files && plainJob(job.source, files, randomInt(2 ** 31));
    if (files === undefined || plain === undefined)
        return undefined;
    const read = await readInThreads(io, job, plain, threadsFor(files, job.options.threads));
    return read && { ...read, score: () => score(read, job) };
}
async function readInThreads(io, { sound: { agreement } }, plain, count) {
    const threads = readingThreads(plain.script, count);
    let isStopped = false;
    const ignore = io.onStop?.(() => {
        isStopped = true;
        void threads.close();
    });
    try {
        return await loadPlainExport(threads, plain, agreement);
    }
    catch (error) {
        throw isStopped ? new RunStopped('stopped') : error;
    }
    finally {
        ignore?.();
        // They end while the leads are scored.
        void threads.close();
    }
}
async function score({ columns, ids, order }, { sound: { agreement }, options, output }) {
    const scores = columnProgramOf(agreement, columns).run(options.asOf);
    await writePieces(output.path, scoreText(scores, { ids, order }, defaultScoring(agreement)?.scale ?? 0));
    return columns.leads;
}
/** Undefined when some file is of another form, or all of them are too large to be held in memory as columns. */
function sizedFiles({ options: { form, memory }, source: { files: written } }, looked) {
    if (form !== 'csv')
        return undefined;
    const sized = {};
    for (const { table, found } of looked) {
        const file = found === undefined || 'code' in found ? undefined : sizedFile(found, written.quote);
        if (file === undefined)
            return undefined;
        sized[table] = file;
    }
    return hasPlainRoom(sizeOf(sized), memory) ? sized : undefined;
}
function sizeOf(files) {
    return Object.values(files).reduce((sum, { size }) => sum + size, 0);
}
/** A thread that has less to read than this costs more than it brings. */
const leastPart = 4e6;
function threadsFor(files, most) {
    return Math.max(1, Math.min(most, Math.ceil(sizeOf(files) / leastPart)));
}
