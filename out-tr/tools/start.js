import { existsSync, readdirSync } from 'node:fs';
import { run } from '../src/cli/run.js';
import { repositoryIo } from './repository-io.js';
/*
 * `npm start`: the whole way of the reference agreement, from its files to the playbook. Ends at the first step that fails,
 * with that step's exit code, else by naming what to look at.
 */
const io = repositoryIo({
    out: () => undefined, // the figures of each step are enough here
    error: (text) => process.stdout.write(text.replaceAll(/^(?=.)/gm, '    ')),
});
const steps = [['validate'], ['test', '--coverage'], ['build'], ['playbook']];
for (const step of steps) {
    process.stdout.write(`\n$ leadpact ${step.join(' ')}\n`);
    const code = await run(step, io);
    if (code === 0)
        continue;
    process.stdout.write(`\nleadpact ${step.join(' ')} ended with exit code ${code}; run it to see why.\n`);
    process.exit(code);
}
const artefacts = readdirSync('generated', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'playbook')
    .map((entry) => `generated/${entry.name}/`);
const playbook = 'generated/playbook/index.html';
if (!existsSync(playbook))
    throw new Error(`${playbook} was not written`);
process.stdout.write(`\nThe playbook:   ${playbook}\nThe artefacts:  ${artefacts.join('  ')}\n`);
