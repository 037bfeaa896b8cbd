import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { type JudgedMutation, type MutationRun, runMutations } from '../test/diff/laws/mutation-run.ts';
import { mutationText } from '../test/diff/laws/mutation-text.ts';
import type { RewriteVerdict } from '../test/diff/laws/rewrites/rewrite-law.ts';
import { type RewriteRun, runRewritings } from '../test/diff/laws/rewrites/rewrite-run.ts';
import { rewriteText } from '../test/diff/laws/rewrites/rewrite-text.ts';
import { inProcesses, isShareProcess, workOnShare } from './in-processes.ts';

/*
 * `npm run long:changes`: 500 compositions of rewritings, none of which may be told as a change, and 500 single business
 * changes of the reference agreement, none of which may go untold. One process per core. `--rewritings`, `--mutations`,
 * `--leads` (by which a proof that nothing changed is attacked), `--steps` (of one comparison), `--seed` and `--processes`
 * change the run. Exits 1 when something was told that is no change, or something was missed.
 */
const { values } = parseArgs({
  options: {
    rewritings: { type: 'string', default: '500' },
    mutations: { type: 'string', default: '500' },
    leads: { type: 'string', default: '400' },
    steps: { type: 'string', default: '20000000' },
    seed: { type: 'string', default: '20261130' },
    processes: { type: 'string', default: `${availableParallelism()}` },
  },
});

/** A share of either law. */
interface Share {
  readonly rewritings: RewriteRun;
  readonly mutations: MutationRun;
}

interface Judged {
  readonly rewritings: readonly RewriteVerdict[];
  readonly mutations: readonly JudgedMutation[];
}

if (isShareProcess()) workOnShare(judged);
else await main();

function judged(share: Share): Judged {
  const { part } = share.rewritings;
  const reporting =
    (what: string) =>
    (done: number, wrong: number): void => {
      if (done % 10 === 0) process.stderr.write(`process ${part}: ${done} ${what}, ${wrong} wrong\n`);
    };
  return {
    rewritings: runRewritings(share.rewritings, reporting('rewritings')),
    mutations: runMutations(share.mutations, reporting('mutations')),
  };
}

async function main(): Promise<void> {
  const parts = Number(values.processes);
  const shares = Array.from({ length: parts }, (_, part): Share => {
    const run = { part, parts, seed: Number(values.seed), steps: Number(values.steps) };
    return {
      rewritings: { ...run, wanted: Number(values.rewritings) },
      mutations: { ...run, wanted: Math.ceil(Number(values.mutations) / parts), leads: Number(values.leads) },
    };
  });
  const results = await inProcesses<Share, Judged>(fileURLToPath(import.meta.url), shares);
  const rewritings = results.flatMap((result) => result.rewritings);
  const mutations = results.flatMap((result) => result.mutations);
  process.stdout.write(`seed ${values.seed}\n${rewriteText(rewritings)}\n${mutationText(mutations)}\n`);
  const wrong = [...rewritings.map(({ by }) => by), ...mutations.map(({ verdict }) => verdict.by)];
  process.exitCode = wrong.some((by) => by === 'changed' || by === 'missed') ? 1 : 0;
}
