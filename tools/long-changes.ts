import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type JudgedMutation, type MutationRun, runMutations } from '../test/diff/laws/mutation-run.ts';
import { mutationText } from '../test/diff/laws/mutation-text.ts';
import { inProcesses, isShareProcess, workOnShare } from './in-processes.ts';

/*
 * `npm run long:changes`: 500 single business changes of the reference agreement, of which none may go untold. One process
 * per core. `--mutations`, `--leads` (by which a proof that nothing changed is attacked), `--steps` (of one comparison),
 * `--seed` and `--processes` change the run. Exits 1 when something was missed.
 */
const { values } = parseArgs({
  options: {
    mutations: { type: 'string', default: '500' },
    leads: { type: 'string', default: '400' },
    steps: { type: 'string', default: '20000000' },
    seed: { type: 'string', default: '20261130' },
    processes: { type: 'string', default: `${availableParallelism()}` },
  },
});

if (isShareProcess()) workOnShare(share);
else await main();

function share(run: MutationRun): readonly JudgedMutation[] {
  return runMutations(run, (done, missed) => {
    if (done % 10 === 0) process.stderr.write(`process ${run.part}: ${done} changes, ${missed} missed\n`);
  });
}

async function main(): Promise<void> {
  const parts = Number(values.processes);
  const shares = Array.from({ length: parts }, (_, part): MutationRun => ({
    part,
    parts,
    wanted: Math.ceil(Number(values.mutations) / parts),
    seed: Number(values.seed),
    steps: Number(values.steps),
    leads: Number(values.leads),
  }));
  const program = fileURLToPath(import.meta.url);
  const judged = (await inProcesses<MutationRun, readonly JudgedMutation[]>(program, shares)).flat();
  process.stdout.write(`seed ${values.seed}\n${mutationText(judged)}\n`);
  process.exitCode = judged.some(({ verdict }) => verdict.by === 'missed') ? 1 : 0;
}
