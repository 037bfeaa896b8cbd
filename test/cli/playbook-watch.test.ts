import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';
import { smallAgreement, watchedRun } from './watched-run.ts';

describe('playbook --watch', () => {
  it('writes what changed, keeps the site where findings are, and leaves the ordinary one', async () => {
    const folder = smallAgreement(temporaryFolder());
    const watch = watchedRun(folder);
    await watch.told('Watching; Ctrl-C ends it: ');
    expect(page(folder, 'slas/first-contact.html')).toContain('assets/reload.js');
    const first = version(folder);
    expect(first).toMatch(/^[0-9a-f]{16}$/);

    edit(folder, 'slas.yaml', 'within four business hours', 'within four sales hours');
    await watch.told(/definitions\/slas\.yaml: \d+ files? written \(0\.00 s\)\n/);
    expect(page(folder, 'slas/first-contact.html')).toContain('within four sales hours');
    const second = version(folder);
    expect(second).not.toBe(first);

    edit(folder, 'slas.yaml', 'within: 2 business days', 'within: soon');
    const told = await watch.told('not rebuilt, the site stays as it is');
    expect(told).toContain('definitions/slas.yaml');
    expect(told).toContain('shape/wrong-form');
    expect(version(folder)).toBe(second);
    expect(file(folder, 'assets/version.js')).toContain('"findings":1');

    edit(folder, 'slas.yaml', 'within: soon', 'within: 2 business days');
    await watch.told('no page changed');
    expect(file(folder, 'assets/version.js')).not.toContain('findings');

    expect(await watch.stop()).toBe(0);
    expect(standing(folder)).toEqual(await ordinary(folder));
    expect(existsSync(join(folder, '.leadpact'))).toBe(false);
  }, 120_000);

  it('finds new folders and files that are gone, though nobody tells of them', async () => {
    const folder = smallAgreement(temporaryFolder());
    const watch = watchedRun(folder, false);
    await watch.told('Watching');
    mkdirSync(join(folder, 'definitions/more'));
    writeFileSync(
      join(folder, 'definitions/more/words.yaml'),
      'kind: glossary\nowner: joint\nterms:\n  sal: { title: SAL, means: An MQL that sales has taken on. }\n',
    );
    await watch.told('definitions/more/words.yaml: ');
    expect(page(folder, 'glossary/sal.html')).toContain('An MQL that sales has taken on.');
    rmSync(join(folder, 'definitions/more'), { recursive: true });
    await watch.told(/more\/words\.yaml: .*\n.*more\/words\.yaml: /s);
    expect(existsSync(join(folder, 'generated/playbook/en/glossary/sal.html'))).toBe(false);
    expect(await watch.stop()).toBe(0);
    expect(standing(folder)).toEqual(await ordinary(folder));
  }, 120_000);

  it('writes everything where somebody else has replaced the site', async () => {
    const folder = smallAgreement(temporaryFolder());
    const watch = watchedRun(folder);
    await watch.told('Watching');
    expect(await run(['playbook'], testIo(folder).io)).toBe(0);
    expect(page(folder, 'index.html')).not.toContain('reload.js');
    edit(folder, 'slas.yaml', 'a returned lead', 'every returned lead');
    await watch.told('definitions/slas.yaml: ');
    expect(page(folder, 'index.html')).toContain('reload.js');
    expect(await watch.stop()).toBe(0);
  }, 120_000);

  it('begins with findings, and writes the site once they are gone', async () => {
    const folder = smallAgreement(temporaryFolder());
    edit(folder, 'slas.yaml', 'within: 2 business days', 'within: soon');
    const watch = watchedRun(folder);
    await watch.told('Watching; Ctrl-C ends it: not rebuilt');
    expect(existsSync(join(folder, 'generated'))).toBe(false);
    edit(folder, 'slas.yaml', 'within: soon', 'within: 2 business days');
    await watch.told(/definitions\/slas\.yaml: \d+ files written/);
    expect(await watch.stop()).toBe(0);
    expect(standing(folder)).toEqual(await ordinary(folder));
  }, 120_000);

  it('has no JSON', async () => {
    const { io, written } = testIo(smallAgreement(temporaryFolder()));
    expect(await run(['playbook', '--watch', '--format', 'json'], io)).toBe(2);
    expect(written.stderr).toContain('--watch tells people');
  });
});

function edit(folder: string, name: string, before: string, after: string): void {
  const path = join(folder, 'definitions', name);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

function file(folder: string, path: string): string {
  return readFileSync(join(folder, 'generated/playbook', path), 'utf8');
}

function page(folder: string, path: string): string {
  return file(folder, `en/${path}`);
}

function version(folder: string): string {
  return /"site":"([^"]*)"/.exec(file(folder, 'assets/version.js'))?.[1] ?? '';
}

/** Every file of the site by path. */
function standing(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(join(folder, 'generated/playbook'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(path, 'utf8')]));
}

/** The site as a run without --watch writes it. */
async function ordinary(folder: string): Promise<Readonly<Record<string, string>>> {
  expect(await run(['playbook'], testIo(folder).io)).toBe(0);
  return standing(folder);
}
