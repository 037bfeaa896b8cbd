import { cpSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { nodeProcesses } from '../../src/host/processes.js';
import { temporaryFolder } from '../host/temporary-folder.js';
import { testIo } from './test-io.js';
/** Runs `build` in the small agreement with files that misbehave. */
async function build(files, ...more) {
    const folder = temporaryFolder();
    cpSync('test/cli/agreement', folder, { recursive: true });
    const machine = { files: { ...nodeFileSystem, ...files }, processes: nodeProcesses };
    const { io, written } = testIo(folder, { machine });
    const code = await run(['build', '--format', 'compact', ...more], io);
    return { code, folder, ...written };
}
function refused(code) {
    return () => {
        throw Object.assign(new Error(`${code}: no, write`), { code, syscall: 'write' });
    };
}
it('a mistake of leadpact is exit code 70, with a stack trace only when asked for', async () => {
    const broken = {
        entriesOf: () => {
            throw new TypeError('undefined is not a function');
        },
    };
    const quiet = await build(broken);
    expect(quiet).toMatchObject({ code: 70, stdout: '' });
    expect(quiet.stderr).toContain('This is a bug in leadpact, not in your agreement: undefined is not a function');
    expect(quiet.stderr).not.toContain('    at ');
    const traced = await build(broken, '--debug');
    expect(traced.code).toBe(70);
    expect(traced.stderr).toContain('    at ');
});
const rights = 'give yourself the right to write in this folder, or work in a copy of your own';
it.each([
    ['EACCES', 'permission denied', rights],
    ['EDQUOT', 'your share of the disk is used up', 'make room on the disk of this folder, then run it again'],
    ['ENOSPC', 'the disk is full', 'make room on the disk of this folder, then run it again'],
    ['EPERM', 'permission denied', rights],
    ['EROFS', 'the disk can only be read', 'work in a copy on a disk that can be written to'],
])('a disk that says %s is exit code 2 with what to do, and nothing is left', async (code, reason, help) => {
    for (const call of ['create', 'makeFolder']) {
        const { code: exit, stderr, folder } = await build({ [call]: refused(code) });
        expect(exit).toBe(2);
        expect(stderr).toBe(`error: generated/ cannot be written: ${reason}
  why:  nothing was changed, so what stands there is older than the definitions
  help: ${help}
`);
        expect(nodeFileSystem.kindOf(`${folder}/generated`)).toBe('absent');
        expect(nodeFileSystem.kindOf(`${folder}/.leadpact`)).toBe('absent');
    }
});
it('a disk that refuses the last step leaves a journal, and says that the next run finishes', async () => {
    const { code, stderr, folder } = await build({
        rename: (from, to) => {
            if (to.endsWith('/generated'))
                refused('EACCES')();
            nodeFileSystem.rename(from, to);
        },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('the next run finishes it before anything else');
    const { io, written } = testIo(folder);
    expect(await run(['build', '--format', 'compact'], io)).toBe(0);
    expect(written.stderr).toContain('Finished a build that was interrupted.');
});
it('any other file that cannot be written is named', async () => {
    const folder = temporaryFolder();
    const makeFolder = () => {
        throw Object.assign(new Error('EROFS: no'), { code: 'EROFS', syscall: 'mkdir', path: '/there/schemas' });
    };
    const machine = { files: { ...nodeFileSystem, makeFolder }, processes: nodeProcesses };
    const { io, written } = testIo(folder, { machine });
    expect(await run(['schema', '--out', '/there/schemas'], io)).toBe(2);
    expect(written.stderr).toContain('error: /there/schemas cannot be written: the disk can only be read\n');
});
it('what cannot be looked at is not said to be unwritable', async () => {
    const realPath = () => {
        throw Object.assign(new Error('EACCES: no, realpath'), { code: 'EACCES', syscall: 'realpath' });
    };
    const { code, stderr } = await build({ realPath });
    expect(code).toBe(2);
    expect(stderr).toBe('error: the system refused: EACCES: no, realpath\n');
});
it('a folder that cannot be listed is named, and exit code 2', async () => {
    const { code, stdout } = await build({
        entriesOf: (folder) => folder.endsWith('definitions') ? refused('EACCES')() : nodeFileSystem.entriesOf(folder),
    });
    expect(code).toBe(2);
    expect(stdout).toContain('definitions:1:1 error files/unreadable definitions cannot be read: permission denied');
});
