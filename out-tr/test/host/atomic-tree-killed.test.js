import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { rolldown } from 'rolldown';
import { beforeAll, expect, it } from 'vitest';
import { recoverTrees, replaceTree } from '../../src/host/atomic-tree.js';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { nodeProcesses } from '../../src/host/processes.js';
import { treeState } from '../../src/host/tree-journal.js';
import { temporaryFolder } from './temporary-folder.js';
import { asRecord, standing, treeOf } from './trees.js';
const size = 2;
const moments = 50;
const machine = { files: nodeFileSystem, processes: nodeProcesses };
const whole = ['even', 'odd'].map((word) => text(asRecord(treeOf(word, size))));
/** What is not the build's; moving it to the new tree makes up most of the time under the journal. */
const kept = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`notes/note-${index}.md`, `${index}`]));
let program = '';
beforeAll(async () => {
    const bundle = await rolldown({ input: 'test/host/build-forever.ts', platform: 'node' });
    const { output } = await bundle.generate({ format: 'esm' });
    program = output[0].code;
});
it(`killed at ${moments} random moments, it leaves one whole tree or a journal, and the next run recovers`, async () => {
    const root = temporaryFolder(Object.fromEntries(Object.entries(kept).map(([path, each]) => [`generated/${path}`, each])));
    const script = `${temporaryFolder({ 'build.mjs': program })}/build.mjs`;
    replaceTree(machine, root, 'generated', treeOf('odd', size));
    const seen = [];
    for (let moment = 0; moment < moments; moment++) {
        await killAtRandom(script, root, moment % 3 === 0);
        const state = treeState(machine, root);
        seen.push(state);
        if (state === 'complete')
            expectOneWholeTree(root);
        // Every other time the next run writes as well, else recovering is all it does.
        if (moment % 2 === 0)
            recoverTrees(machine, root);
        else
            replaceTree(machine, root, 'generated', treeOf('even', size));
        expect(treeState(machine, root)).toBe('complete');
        expectOneWholeTree(root);
    }
    expect(seen).toHaveLength(moments);
    expect(new Set(seen), 'both outcomes of a kill occur').toEqual(new Set(['complete', 'interrupted']));
}, 120_000);
/** At any moment, or (`underJournal`) soon after a journal was seen, which is a small part of the time. */
async function killAtRandom(script, root, underJournal) {
    const child = spawn(process.execPath, [script, root, String(size)], {
        stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    if (underJournal)
        while (treeState(machine, root) === 'complete')
            await setImmediate();
    await setTimeout(Math.random() * (underJournal ? 4 : 40));
    const gone = once(child, 'close');
    expect(child.exitCode, 'the build is still running').toBeNull();
    child.kill('SIGKILL');
    await gone;
}
function expectOneWholeTree(root) {
    const found = Object.entries(standing(`${root}/generated`));
    const own = found.filter(([path]) => !Object.hasOwn(kept, path));
    expect(whole).toContain(text(Object.fromEntries(own)));
    expect(found.length - own.length, 'what is not the build’s is still there').toBe(Object.keys(kept).length);
}
function text(record) {
    return JSON.stringify(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
