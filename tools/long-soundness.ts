import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type Run, type RunResult, runPairs } from '../test/analyze/soundness/run.ts';
import { added, emptyTally, tallyText } from '../test/analyze/soundness/tally.ts';

/*
 * `npm run long:soundness`: 10,000 random pairs of versions are compared, and what is proved is attacked with 1,000 leads
 * each, drawn from raw attributes on and beside every boundary; every witness is replayed. One worker per core.
 * `--pairs`, `--leads`, `--seed` and `--milliseconds` (for one comparison) change the run. Exits 1 when anything proved
 * was refuted or a witness did not replay.
 */
const { values } = parseArgs({
  options: {
    pairs: { type: 'string', default: '10000' },
    leads: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '20261128' },
    milliseconds: { type: 'string', default: '2000' },
    workers: { type: 'string', default: `${availableParallelism()}` },
  },
});

if (isMainThread) await main();
else {
  const share = runOf(workerData);
  parentPort?.postMessage(
    runPairs(share, (done) => {
      if (done % 100 === 0) process.stderr.write(`worker ${share.first}: ${done} pairs\n`);
    }),
  );
}

async function main(): Promise<void> {
  const step = Number(values.workers);
  const rest = {
    step,
    pairs: Number(values.pairs),
    leads: Number(values.leads),
    seed: Number(values.seed),
    milliseconds: Number(values.milliseconds),
  };
  const results = await Promise.all(Array.from({ length: step }, (_, first) => resultOf({ first, ...rest })));
  const tally = results.map((result) => result.tally).reduce(added, emptyTally);
  const failures = results.flatMap((result) => result.failures);
  process.stdout.write(`seed ${values.seed}, ${rest.leads} leads for each pair\n${tallyText(tally)}\n`);
  process.stdout.write(
    failures.length === 0
      ? 'nothing proved was refuted, and every witness replayed\n'
      : `${failures.length} FAILURES\n${failures.join('\n')}\n`,
  );
  process.exitCode = failures.length === 0 ? 0 : 1;
}

function resultOf(run: Run): Promise<RunResult> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(fileURLToPath(import.meta.url), {
      workerData: run,
      argv: process.argv.slice(2),
    });
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Worker data is what `resultOf` passed. */
function runOf(data: unknown): Run {
  return data as Run;
}
