import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
const folders = [];
afterAll(() => {
    for (const folder of folders)
        rmSync(folder, { recursive: true, force: true });
});
/** Builds a copy of the minimal agreement in a process of its own and returns every written byte by path. */
function built(environment) {
    const tool = resolve('out/tools/leadpact.js');
    if (!existsSync(tool))
        throw new Error('compile first: npm run compile');
    const folder = mkdtempSync(join(tmpdir(), 'leadpact-bytes-'));
    folders.push(folder);
    cpSync('templates/minimal', folder, { recursive: true });
    for (const verb of ['build', 'playbook']) {
        const { status, stderr } = spawnSync('node', [tool, verb], {
            cwd: folder,
            env: { ...process.env, ...environment },
            encoding: 'utf8',
        });
        expect(status, stderr).toBe(0);
    }
    const generated = join(folder, 'generated');
    return new Map(readdirSync(generated, { recursive: true, encoding: 'utf8' })
        .filter((path) => statSync(join(generated, path)).isFile())
        .sort()
        .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(generated, path), 'base64')]));
}
describe('build and playbook', () => {
    it('write the same bytes twice, the second time under another time zone and locale', () => {
        const first = built({ TZ: 'UTC', LC_ALL: 'C' });
        expect(first.size).toBeGreaterThan(100);
        expect(built({ TZ: 'Pacific/Chatham', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' })).toEqual(first);
    });
});
