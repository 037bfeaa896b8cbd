import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { temporaryFolder } from '../host/temporary-folder.js';
import { testIo } from './test-io.js';
const wanted = (folder) => [
    'sample-data',
    '--dir',
    `${process.cwd()}/test/cli/agreement`,
    '--out',
    folder,
];
it('sample-data that the user stops says that nothing was written, and leaves nothing', async () => {
    const folder = temporaryFolder();
    const { io, written } = testIo(folder, {
        onStop: (stop) => {
            // Between two leads, as a signal comes.
            const timer = setInterval(() => {
                if (readdirSync(folder).length === 0)
                    return;
                expect(readdirSync(`${folder}/new`)[0]).toMatch(/^\.records\.unfinished-/);
                stop();
            });
            return () => clearInterval(timer);
        },
    });
    expect(await run([...wanted('new/records'), '--leads', '1000000'], io)).toBe(2);
    expect(written).toEqual({ stdout: '', stderr: 'error: stopped before the end; nothing was written\n' });
    expect(readdirSync(folder)).toEqual([]);
});
it('sample-data that is stopped keeps the export that stands there', async () => {
    const folder = temporaryFolder();
    const first = testIo(folder);
    expect(await run([...wanted('records'), '--leads', '20'], first.io)).toBe(0);
    const before = readdirSync(`${folder}/records`);
    const { io } = testIo(folder, {
        onStop: (stop) => {
            stop();
            return () => { };
        },
    });
    expect(await run([...wanted('records'), '--leads', '20'], io)).toBe(2);
    expect(readdirSync(`${folder}/records`)).toEqual(before);
    expect(existsSync(`${folder}/records/sample-data.json`)).toBe(true);
    expect(readdirSync(folder)).toEqual(['records']);
});
