import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { publint } from 'publint';
import { beforeAll, describe, expect, it } from 'vitest';
import { toolVersion } from '../../src/cli/tool-version.js';
import { nodeFileSystem } from '../../src/host/node-file-system.js';
import { standingEntries } from '../../src/host/tree-files.js';
import { lastingFolder } from './lasting-folder.js';
import { describeNewAgreements } from './new-agreements.js';
/** The packed tarball, installed without network outside of the source tree, as a user has it. */
const home = lastingFolder();
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const executable = join(home, 'node_modules', 'leadpact', 'dist', 'leadpact.cjs');
let tarball = '';
beforeAll(() => {
    execFileSync(npm, ['pack', '--silent', '--pack-destination', home], { stdio: 'pipe' });
    tarball = join(home, readdirSync(home).find((name) => name.endsWith('.tgz')) ?? '');
    writeFileSync(join(home, 'package.json'), '{ "private": true, "type": "module" }');
    // Without the optional engine: whether npm finds that one offline depends on what its cache happens to hold.
    const install = ['install', '--silent', '--offline', '--omit=optional', '--ignore-scripts', tarball];
    execFileSync(npm, install, { cwd: home });
    for (const folder of ['definitions', 'test/leads']) {
        cpSync(folder, join(home, 'agreement', folder), { recursive: true });
    }
}, 240_000);
const leadpact = (...line) => leadpactIn(join(home, 'agreement'), ...line);
function leadpactIn(folder, ...line) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [executable, ...line], {
        cwd: folder,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', LEADPACT_CACHE: join(home, 'cache') },
    });
    return { status, stdout, stderr };
}
describe('the packed tarball', () => {
    it('brings no other package and no install script', () => {
        expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
            'leadpact',
        ]);
        const description = JSON.parse(readFileSync(join(home, 'node_modules/leadpact/package.json'), 'utf8'));
        expect(description.dependencies ?? {}).toEqual({});
        expect(Object.keys(description.optionalDependencies)).toEqual(['@duckdb/node-api']);
        expect(existsSync(join(home, 'node_modules/leadpact/dist/THIRD-PARTY-NOTICES.txt'))).toBe(true);
    });
    it('holds nothing of the machine it was packed on', () => {
        const folder = join(home, 'node_modules', 'leadpact');
        const root = resolve('.');
        const telling = standingEntries(nodeFileSystem, folder).filter(({ path }) => readFileSync(join(folder, path), 'utf8').includes(root));
        expect(telling).toEqual([]);
    });
    it('satisfies publint', async () => {
        const { messages } = await publint({
            pkgDir: join(home, 'node_modules', 'leadpact'),
            strict: true,
            pack: false,
        });
        expect(messages).toEqual([]);
    });
    it('runs every command on the reference agreement', () => {
        expect(leadpact('version')).toMatchObject({ status: 0, stdout: expect.stringContaining(toolVersion) });
        expect(leadpact('validate')).toMatchObject({ status: 0, stdout: 'no findings\n' });
        expect(leadpact('test')).toMatchObject({ status: 0 });
        expect(leadpact('build')).toMatchObject({ status: 0 });
        expect(leadpact('build', '--check')).toMatchObject({ status: 0 });
        expect(leadpact('playbook')).toMatchObject({ status: 0, stdout: 'generated/playbook/index.html\n' });
        expect(leadpact('rules').stdout).toContain('scoring/threshold-unreachable');
        expect(leadpact('explain', 'load/duplicate-key').stdout).toContain('# load/duplicate-key');
        expect(leadpact('schema', 'scoring')).toMatchObject({ status: 0 });
        expect(leadpact('explain', 'nobody')).toMatchObject({ status: 2 });
    }, 120_000);
    it('answers alike from its caches, without them, and from damaged ones', () => {
        const first = leadpact('validate', '--format', 'json');
        const files = standingEntries(nodeFileSystem, join(home, 'cache')).map(({ path }) => join(home, 'cache', path));
        expect(files.some((path) => path.includes('results'))).toBe(true);
        expect(leadpact('validate', '--format', 'json')).toEqual(first);
        for (const path of files) {
            const bytes = readFileSync(path);
            bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 0xff;
            writeFileSync(path, bytes);
        }
        expect(leadpact('validate', '--format', 'json')).toEqual(first);
        for (const path of files)
            writeFileSync(path, readFileSync(path).subarray(0, 40));
        expect(leadpact('validate', '--format', 'json')).toEqual(first);
    }, 120_000);
    it('never serves a stale answer', () => {
        const file = join(home, 'agreement', 'definitions', 'lists.yaml');
        const good = readFileSync(file, 'utf8');
        expect(leadpact('validate').status).toBe(0);
        writeFileSync(file, `${good}x`);
        expect(leadpact('validate').status).toBe(1);
        writeFileSync(file, good);
        expect(leadpact('validate').status).toBe(0);
        writeFileSync(join(home, 'agreement', 'definitions', 'more.yaml'), 'kind: nonsense\n');
        expect(leadpact('validate').status).toBe(1);
        writeFileSync(join(home, 'agreement', 'definitions', 'more.yaml'), '');
    }, 120_000);
    it('writes the same bytes twice, the second time in another time zone and locale', () => {
        const generated = join(home, 'agreement', 'generated');
        const bytes = (environment) => {
            rmSync(generated, { recursive: true, force: true });
            for (const verb of ['build', 'playbook']) {
                const { status } = spawnSync(process.execPath, [executable, verb], {
                    cwd: join(home, 'agreement'),
                    env: { PATH: process.env['PATH'] ?? '', LEADPACT_CACHE: 'off', ...environment },
                });
                expect(status).toBe(0);
            }
            const hash = createHash('sha256');
            for (const { path } of standingEntries(nodeFileSystem, generated)) {
                hash.update(`${path}\0`).update(readFileSync(join(generated, path)));
            }
            return hash.digest('hex');
        };
        const first = bytes({ TZ: 'UTC', LANG: 'C' });
        expect(bytes({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(first);
    }, 240_000);
    it('is a typed library', () => {
        writeFileSync(join(home, 'use.ts'), `import { type Agreement, evaluate, loadAgreement, runSamples } from 'leadpact';
const { agreement, findings } = loadAgreement('agreement');
const named: Agreement | undefined = agreement;
if (named === undefined) throw new Error(findings.map((finding) => finding.message).join());
const [sample] = named.samples;
if (sample === undefined) throw new Error('no sample');
const stage: string = evaluate(named, sample, sample.asOf).stage;
console.log(stage, runSamples(named).every(({ mismatches }) => mismatches.length === 0));
`);
        const tsc = resolve('node_modules/typescript/bin/tsc');
        const flags = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--types', '', 'use.ts'];
        const compiled = spawnSync(process.execPath, [tsc, ...flags], { cwd: home, encoding: 'utf8' });
        expect(compiled.stdout).toBe('');
        const ran = spawnSync(process.execPath, ['use.js'], { cwd: home, encoding: 'utf8' });
        expect(ran.stderr).toBe('');
        expect(ran.stdout).toMatch(/^[a-z-]+ true\n$/);
    }, 120_000);
});
describeNewAgreements({ home, leadpact: leadpactIn });
