import { runEveryText } from '../test/load/plain/enumeration-run.js';
import { runMutants } from '../test/load/plain/mutation-run.js';
import { repositoryFiles } from '../test/load/plain/repository-files.js';
/*
 * `npm run long:yaml [-- --seed 1 --mutants 400000 --pieces 4]`: the reader of plain files against the full reader, on
 * mutants of the files of this repository and on every text of up to so many pieces. Whatever the first one takes, the
 * second must read to the same data and ranges, without a finding. Exits 1 where they disagree. The short form is
 * test/load/plain/agreement.test.ts.
 */
const seed = numberOf('--seed', 1);
const files = ['definitions', 'examples', 'templates', 'test/leads', 'test/lint']
    .flatMap((folder) => repositoryFiles(folder))
    .map(({ text }) => text);
const progress = (done) => process.stderr.write(`\r${done} mutants `);
const mutation = runMutants({ files, seed, mutants: numberOf('--mutants', 400_000), progress });
process.stderr.write('\n');
const { mutants, read, sound, soundAndRead } = mutation;
process.stdout.write(`${mutants} mutants of ${files.length} files, seed ${seed}: ${read} taken by the plain reader, ` +
    `${mutation.wrong.length} disagreements; of every hundredth, ${sound} without a finding, ${soundAndRead} of them taken\n`);
const every = runEveryText(numberOf('--pieces', 4));
process.stdout.write(`${every.texts} texts: ${every.read} taken by the plain reader, ${every.wrong.length} disagreements\n`);
for (const { text, wrong } of [...mutation.wrong, ...every.wrong].slice(0, 20)) {
    process.stdout.write(`${wrong}: ${JSON.stringify(text)}\n`);
}
if (mutation.wrong.length + every.wrong.length > 0)
    process.exitCode = 1;
function numberOf(option, otherwise) {
    const at = process.argv.indexOf(option);
    return at === -1 ? otherwise : Number(process.argv[at + 1]);
}
