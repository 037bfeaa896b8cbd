import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { reportText } from '../test/mutations/report.js';
import { judgedOf } from '../test/mutations/study.js';
/*
 * `npm run long:mutations`: single seeded changes of the reference agreement, one worker per core. Prints how many were
 * noticed and by whom; `--write` puts the page into docs/mutations.md. Exits 1 when a contradiction was missed or fewer
 * than nine of ten observable changes were noticed by a sample lead.
 */
const { values } = parseArgs({
    options: {
        contradictory: { type: 'string', default: '400' },
        business: { type: 'string', default: '600' },
        seed: { type: 'string', default: '20261128' },
        write: { type: 'boolean', default: false },
    },
});
if (isMainThread)
    await main();
else
    parentPort?.postMessage(judgedOf(shareOf(workerData)));
async function main() {
    const contradictory = await study('contradictory', Number(values.contradictory));
    const business = await study('business', Number(values.business));
    const text = reportText({ contradictory, business, seed: Number(values.seed) });
    process.stdout.write(text);
    if (values.write)
        writeFileSync('docs/mutations.md', text);
    const missed = contradictory.filter(({ verdict }) => verdict.by === 'nobody').length;
    const seen = business.filter(({ verdict }) => verdict.by === 'test').length;
    process.exitCode = missed > 0 || seen * 10 < business.length * 9 ? 1 : 0;
}
/** The first mutants in the order of the draw; more are judged than wanted, because some are no agreement any more. */
async function study(group, wanted) {
    const parts = availableParallelism();
    const shares = Array.from({ length: parts }, (_, part) => ({ group, part, parts, wanted, seed: Number(values.seed) }));
    const judged = (await Promise.all(shares.map(judgedBy))).flat();
    return judged.sort((left, right) => left.index - right.index).slice(0, wanted);
}
function judgedBy(share) {
    return new Promise((resolve, reject) => {
        const worker = new Worker(fileURLToPath(import.meta.url), {
            workerData: share,
            argv: process.argv.slice(2),
        });
        worker.once('message', resolve);
        worker.once('error', reject);
    });
}
/** Worker data is what `judgedBy` passed. */
function shareOf(data) {
    return data;
}
