import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { brokenOf, tokensText } from '../test/analyze/token-mutations/report.js';
import { judgeTokens } from '../test/analyze/token-mutations/study.js';
import { inProcesses, isShareProcess, workOnShare } from './in-processes.js';
/*
 * `npm run long:token-mutations`: 1,000 changes of one token of the reference agreement and of examples/gitlab, each
 * compared with what it was made of: proved harmless, or shown by a lead, which is replayed. `--mutations`, `--seed`,
 * `--milliseconds` (of processor time for one comparison) and `--processes` change the run. Exits 1 when a witness did
 * not replay, or more than one of a hundred mutations stays unknown; rules whose points halve are counted apart.
 */
const { values } = parseArgs({
    options: {
        mutations: { type: 'string', default: '1000' },
        seed: { type: 'string', default: '20261128' },
        milliseconds: { type: 'string', default: '10000' },
        processes: { type: 'string', default: `${availableParallelism()}` },
    },
});
if (isShareProcess())
    workOnShare(judgeTokens);
else
    await main();
async function main() {
    const parts = Number(values.processes);
    const shares = Array.from({ length: parts }, (_, part) => ({
        part,
        parts,
        wanted: Number(values.mutations),
        seed: Number(values.seed),
        milliseconds: Number(values.milliseconds),
    }));
    const judged = (await inProcesses(fileURLToPath(import.meta.url), shares)).flat();
    const broken = brokenOf(judged);
    process.stdout.write(`seed ${values.seed}\n${tokensText(judged)}\n`);
    if (broken.length > 0)
        process.stdout.write(`${broken.join('\n')}\n`);
    const counted = judged.filter(({ isHalfLife }) => !isHalfLife);
    const unknown = counted.filter(({ answer }) => answer === 'unknown').length;
    process.exitCode = broken.length > 0 || unknown * 100 > counted.length ? 1 : 0;
}
