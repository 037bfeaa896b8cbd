import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.js';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { standingEntries } from '../../src/host/tree-files.js';
import { temporaryFolder } from '../host/temporary-folder.js';
import { testIo } from './test-io.js';
/** What a hostile or careless author may put beside a good agreement: its content, the exit code, the finding's code. */
const contents = [
    ['alias bomb', aliasBomb(), 1, 'load/alias-expansion'],
    ['10,000 levels of brackets', `kind: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`, 1, 'load/too-deep'],
    ['10,000 levels of lists', `kind: lists\nlists:\n  ${'- '.repeat(10_000)}x\n`, 1, 'load/too-deep'],
    ['a million brackets', '['.repeat(500_000), 1, 'load/too-deep'],
    ['duplicate keys', 'kind: lists\nlists: {}\nlists: {}\n', 1, 'load/duplicate-key'],
    ['tabs', 'kind: lists\nlists:\n\ta: { values: [x] }\n', 1, 'load/tab-indentation'],
    ['__proto__', 'kind: lists\nlists:\n  __proto__: { values: [x] }\n', 1, 'load/unsafe-key'],
    ['constructor', 'kind: lists\nlists:\n  constructor: { values: [x] }\n', 1, 'load/unsafe-key'],
    ['a reference to itself', 'kind: lists\nlists: &a { b: *a }\n', 1, 'load/cyclic-alias'],
    ['UTF-16', Buffer.from('\ufeffkind: lists\n', 'utf16le'), 1, 'load/encoding'],
    ['Latin-1', Buffer.from('kind: lists\ntitle: M\u00e4rz\n', 'latin1'), 1, 'load/encoding'],
    ['zero bytes', Buffer.alloc(1000), 1, 'load/'],
    ['a string of 300 kB', `kind: lists\ntitle: ${'x'.repeat(300_000)}\n`, 1, 'load/text-too-long'],
];
describe('bad input is a finding with a position, and nothing is written', () => {
    it.each(contents)('%s', async (_, content, exit, code) => {
        const folder = folderWith((definitions) => writeFileSync(join(definitions, 'bad.yaml'), content));
        await expectFinding(folder, exit, code, /definitions\/bad\.yaml:\d+:\d+ /);
    });
    it('a file of 100 MB', async () => {
        const folder = folderWith((definitions) => {
            writeFileSync(join(definitions, 'bad.yaml'), '');
            truncateSync(join(definitions, 'bad.yaml'), 100_000_000);
        });
        await expectFinding(folder, 1, 'load/too-large', /bad\.yaml:1:1 /);
    });
    it('a folder for a file', async () => {
        const folder = folderWith((definitions) => mkdirSync(join(definitions, 'bad.yaml')));
        await expectFinding(folder, 2, 'files/wrong-kind', /bad\.yaml/);
    });
    it('a link out of the folder', async () => {
        const folder = folderWith((definitions) => symlinkSync('/etc/hostname', join(definitions, 'bad.yaml')));
        await expectFinding(folder, 2, 'files/link-leaves-folder', /bad\.yaml/);
    });
    it.skipIf(process.platform === 'win32')('a pipe nobody writes to', async () => {
        const folder = folderWith((definitions) => execFileSync('mkfifo', [join(definitions, 'bad.yaml')]));
        await expectFinding(folder, 2, 'files/wrong-kind', /bad\.yaml/);
    });
    it.skipIf(process.getuid?.() === 0)('a file nobody may read (skipped for root, who may)', async () => {
        const folder = folderWith((definitions) => {
            writeFileSync(join(definitions, 'bad.yaml'), 'kind: lists\n');
            chmodSync(join(definitions, 'bad.yaml'), 0);
        });
        await expectFinding(folder, 2, 'files/unreadable', /bad\.yaml/);
    });
    it('good files with a byte order mark and Windows line ends are no trouble', async () => {
        const folder = folderWith((definitions) => writeFileSync(join(definitions, 'more.yaml'), '\ufeffkind: lists\r\nlists:\r\n  free: { values: [x] }\r\n'));
        const { io, written } = testIo(folder);
        expect(await run(['validate', '--format', 'compact'], io)).toBe(0);
        expect(written.stdout).not.toContain(' error ');
    });
});
/** The small agreement with something laid beside its definitions. */
function folderWith(spoil) {
    const folder = temporaryFolder();
    cpSync('test/cli/agreement', folder, { recursive: true });
    spoil(join(folder, 'definitions'));
    return folder;
}
async function expectFinding(folder, exit, code, place) {
    const memory = process.memoryUsage().rss;
    for (const verb of ['validate', 'build', 'playbook', 'test']) {
        const { io, written } = testIo(folder);
        const line = verb === 'playbook' ? [verb] : [verb, '--format', 'compact'];
        expect(await run(line, io), verb).toBe(exit);
        const [first = ''] = written.stdout.split('\n').filter((each) => each.includes(code));
        expect(first, written.stdout.slice(0, 300) + written.stderr).toContain(code);
        if (verb !== 'playbook')
            expect(first).toMatch(place);
    }
    expect(process.memoryUsage().rss - memory).toBeLessThan(300_000_000);
    expect(standingEntries(nodeFileSystem, folder).filter(({ path }) => !/^(definitions|test)\//.test(path))).toEqual([]);
}
function aliasBomb() {
    const levels = Array.from({ length: 9 }, (_, index) => {
        const before = `*l${index}`;
        return `l${index + 1}: &l${index + 1} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
    });
    return `kind: lists\nl0: &l0 [lol]\n${levels.join('\n')}\n`;
}
