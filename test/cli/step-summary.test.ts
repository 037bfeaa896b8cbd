import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Io } from '../../src/cli/io.ts';
import { run } from '../../src/cli/run.ts';
import { appendSummary, mostSummaryBytes } from '../../src/cli/step-summary.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { hostileFiles } from './formats/hostile-files.ts';
import { testIo } from './test-io.ts';

function worldWith(path: string): ReturnType<typeof testIo> {
  return testIo(temporaryFolder(), { environment: { GITHUB_STEP_SUMMARY: path } });
}

/** Runs `validate` in the small agreement with a broken file. */
async function validated(words: readonly string[], more: (folder: string) => Partial<Io>) {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  for (const [path, content] of Object.entries(hostileFiles())) writeFileSync(join(folder, path), content);
  const { io, written } = testIo(folder, more(folder));
  return { code: await run(['validate', ...words], io), ...written };
}

const toSummary = (path: string) => (): Partial<Io> => ({ environment: { GITHUB_STEP_SUMMARY: path } });

it('the summary of a job holds all findings, the annotations ten', async () => {
  const path = join(temporaryFolder(), 'summary.md');
  writeFileSync(path, 'of an earlier command\n');
  const { code, stdout } = await validated(['--format', 'github'], toSummary(path));
  expect(code).toBe(1);
  const summary = readFileSync(path, 'utf8');
  expect(summary).toMatch(/^of an earlier command\n\*\*leadpact: \d+ errors/);
  const markdown = await validated(['--format', 'markdown'], () => ({}));
  expect(summary).toBe(`of an earlier command\n${markdown.stdout}\n`);
  expect(stdout.match(/^::/gm)?.length).toBeLessThanOrEqual(10);
});

it('also where the answer was kept from an earlier run', async () => {
  const folder = temporaryFolder();
  const cache = { folder: temporaryFolder(), build: 'x' };
  for (const name of ['one', 'two']) {
    const environment = { GITHUB_STEP_SUMMARY: join(folder, name) };
    await validated(['--format', 'github'], () => ({ cache, environment }));
  }
  expect(readFileSync(join(folder, 'two'), 'utf8')).toBe(readFileSync(join(folder, 'one'), 'utf8'));
});

it('and why a run gave no answer', async () => {
  const path = join(temporaryFolder(), 'summary.md');
  const { io } = testIo(temporaryFolder(), { environment: { GITHUB_STEP_SUMMARY: path } });
  expect(await run(['validate', '--format', 'github'], io)).toBe(2);
  expect(readFileSync(path, 'utf8')).toBe(
    '**leadpact could not run:** this folder holds no definitions/ folder; leadpact init begins an agreement\n\n',
  );
});

it('no other format writes one', async () => {
  const path = join(temporaryFolder(), 'summary.md');
  await validated([], toSummary(path));
  await validated(['--format', 'json'], toSummary(path));
  expect(existsSync(path)).toBe(false);
});

it.skipIf(process.platform === 'win32')('a link is not followed', () => {
  const folder = temporaryFolder({ 'precious.txt': 'precious' });
  const link = join(folder, 'summary.md');
  symlinkSync(join(folder, 'precious.txt'), link);
  const { io, written } = worldWith(link);
  appendSummary(io, 'words');
  expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
  expect(written.stderr).toMatch(/^warning: no job summary: .*links are not followed\n$/);
});

it('a folder, a relative path and a place that is not there are told, and nothing else happens', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'there'));
  for (const path of [join(folder, 'there'), 'summary.md', join(folder, 'not/there.md')]) {
    const { io, written } = worldWith(path);
    appendSummary(io, 'words');
    expect(written.stderr).toMatch(/^warning: no job summary: /);
  }
});

it('what GitHub would not show is cut at the end of a line, inside no character', () => {
  const path = join(temporaryFolder(), 'summary.md');
  const { io, written } = worldWith(path);
  appendSummary(io, 'ä line\n'.repeat(80_000));
  appendSummary(io, 'ä line\n'.repeat(80_000));
  const text = readFileSync(path, 'utf8');
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(mostSummaryBytes);
  expect(text.replaceAll('ä line\n', '')).toBe('\n\n**The rest does not fit into a job summary.**\n\n');
  appendSummary(io, 'x'.repeat(2_000_000));
  expect(Buffer.byteLength(readFileSync(path, 'utf8'))).toBeLessThanOrEqual(mostSummaryBytes);
  writeFileSync(path, 'x'.repeat(mostSummaryBytes + 1));
  appendSummary(io, 'more');
  expect(written.stderr).toContain('is full');
});
