import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runPairs } from '../test/analyze/soundness/run.js';
import { added, emptyTally, tallyText } from '../test/analyze/soundness/tally.js';
import { inProcesses, isShareProcess, workOnShare } from './in-processes.js';
/*
 * `npm run long:soundness`: 10,000 random pairs of versions are compared, and what is proved is attacked with 1,000 leads
 * each, drawn from raw attributes on and beside every boundary; every witness is replayed. One process per core.
 * `--pairs`, `--leads`, `--seed`, `--milliseconds` (of processor time for one comparison) and `--processes` change the
 * run. Exits 1 when anything proved was refuted or a witness did not replay.
 */
const { values } = parseArgs({
    options: {
        pairs: { type: 'string', default: '10000' },
        leads: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '20261128' },
        milliseconds: { type: 'string', default: '2000' },
        processes: { type: 'string', default: `${availableParallelism()}` },
    },
});
if (isShareProcess())
    workOnShare(share);
else
    await main();
function share(run) {
    return runPairs(run, (done, failures) => {
        if (done % 100 === 0)
            process.stderr.write(`process ${run.first}: ${done} pairs, ${failures} failures\n`);
    });
}
async function main() {
    const step = Number(values.processes);
    const rest = {
        step,
        pairs: Number(values.pairs),
        leads: Number(values.leads),
        seed: Number(values.seed),
        milliseconds: Number(values.milliseconds),
    };
    const shares = Array.from({ length: step }, (_, first) => ({ first, ...rest }));
    const results = await inProcesses(fileURLToPath(import.meta.url), shares);
    const tally = results.map((result) => result.tally).reduce(added, emptyTally);
    const failures = results.flatMap((result) => result.failures);
    process.stdout.write(`seed ${values.seed}, ${rest.leads} leads for each pair\n${tallyText(tally)}\n`);
    process.stdout.write(failures.length === 0
        ? 'nothing proved was refuted, and every witness replayed\n'
        : `${failures.length} FAILURES\n${failures.join('\n')}\n`);
    process.exitCode = failures.length === 0 ? 0 : 1;
}
