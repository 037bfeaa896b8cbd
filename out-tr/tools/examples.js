import { existsSync, readdirSync } from 'node:fs';
import { run } from '../src/cli/run.js';
import { repositoryIo } from './repository-io.js';
/*
 * A part of `npm test`: every agreement of this repository is valid, its sample leads hold, and what is checked in as
 * generated is what its definitions say. Exits 1 when a step fails, and when there is no agreement to look at.
 */
const examples = existsSync('examples') ? readdirSync('examples').map((name) => `examples/${name}`) : [];
const folders = ['.', ...examples].filter((folder) => existsSync(`${folder}/definitions`));
const steps = [
    ['validate', '--fail-on', 'warning'],
    ['test'],
    ['build', '--check'],
];
let failed = folders.length === 0 ? 1 : 0;
for (const folder of folders) {
    for (const step of steps) {
        const said = [];
        const io = repositoryIo({ out: (text) => said.push(text), error: (text) => said.push(text) });
        const line = [...step, '--dir', folder];
        const code = await run(line, io);
        process.stdout.write(`${code === 0 ? 'ok    ' : 'FAILED'} leadpact ${line.join(' ')}\n`);
        if (code === 0)
            continue;
        failed += 1;
        process.stdout.write(`${said.join('')}exit code ${code}\n`);
    }
}
process.stdout.write(failed === 0 ? `${folders.length} agreements hold.\n` : `${failed} steps failed.\n`);
process.exitCode = failed === 0 ? 0 : 1;
