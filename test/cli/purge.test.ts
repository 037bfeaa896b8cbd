import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { sealedText } from '../../src/records/kept/sealed.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

/** Past its time on the day of the tests. */
const old = sealedText(
  'L-1 waits.',
  { what: 'report', asOf: Date.UTC(2026, 0, 1), zone: 'UTC', until: '2026-04-01' },
  'comment',
);

/** A world without anything in the folder of scratch. */
function worldOf(folder: string, more: Parameters<typeof testIo>[1] = {}): ReturnType<typeof testIo> {
  return testIo(folder, { environment: { TMPDIR: join(folder, 'tmp') }, ...more });
}

it.each([
  ['y', false],
  ['JA', false],
  ['n', true],
  ['', true],
  [undefined, true],
])('asks on a terminal, and %j leaves the report: %s', async (answer, isLeft) => {
  const folder = temporaryFolder({ 'w.md': old });
  const asked: string[] = [];
  const ask = async (question: string): Promise<string | undefined> => {
    asked.push(question);
    return answer;
  };
  const { io, written } = worldOf(folder, { ask });
  expect(await run(['purge'], io)).toBe(isLeft ? 3 : 0);
  expect(asked).toEqual(['Delete 1? [y/N] ']);
  expect(written.stderr).toContain('due  w.md');
  expect(existsSync(join(folder, 'w.md'))).toBe(isLeft);
});

it('asks nobody with --dry-run, nor where nothing is due', async () => {
  const folder = temporaryFolder({ 'w.md': old });
  const ask = (): never => expect.unreachable();
  expect(await run(['purge', '--dry-run'], worldOf(folder, { ask }).io)).toBe(3);
  expect(await run(['purge', '--as-of', '2026-04-01'], worldOf(folder, { ask }).io)).toBe(0);
});

it('follows no link, neither to a file nor to a folder', async () => {
  const folder = temporaryFolder({ 'elsewhere/w.md': old, 'kept/mine.md': old });
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'kept/folder'));
  symlinkSync(join(folder, 'elsewhere/w.md'), join(folder, 'kept/link.md'));
  const { io } = worldOf(folder);
  expect(await run(['purge', '--dir', 'kept', '--yes'], io)).toBe(0);
  expect(existsSync(join(folder, 'elsewhere/w.md'))).toBe(true);
  expect(readdirSync(join(folder, 'kept'))).toEqual(['folder', 'link.md']);
});

it('looks into what is called definitions, node_modules or .git by nobody', async () => {
  const folder = temporaryFolder({ '.git/w.md': old, 'definitions/w.md': old, 'node_modules/w.md': old });
  const { io, written } = worldOf(folder);
  expect(await run(['purge', '--all', '--yes'], io)).toBe(0);
  expect(written.stdout).toContain('Deleted: 0 of 0.');
});

it('removes what killed runs left, and of caches what is old, or with --all everything that has their names', async () => {
  const folder = temporaryFolder({ 'cache/code/theirs.txt': '', 'cache/results/theirs.json': '{}' });
  const { machine } = nodeProcesses.own;
  const dead = join(folder, 'tmp', `leadpact-score-${machine}-999999999-1-a`);
  const alive = join(folder, 'tmp', `leadpact-score-${machine}-${process.pid}-1-a`);
  for (const place of [dead, alive]) mkdirSync(place, { recursive: true });
  writeFileSync(join(dead, 'leads.csv'), 'L-1');
  const [fresh, stale] = [`${'a'.repeat(64)}.json`, `${'b'.repeat(64)}.json`];
  for (const name of [fresh, stale]) writeFileSync(join(folder, 'cache/results', name), '{}');
  utimesSync(join(folder, 'cache/results', stale), 1, 1);
  writeFileSync(join(folder, 'cache/code/main-v20.19.0-x64'), '');
  const cache = { folder: join(folder, 'cache'), build: 'test' };
  expect(await run(['purge'], worldOf(folder, { cache }).io)).toBe(3);
  expect(await run(['purge', '--yes'], worldOf(folder, { cache }).io)).toBe(0);
  expect(readdirSync(join(folder, 'tmp'))).toEqual([alive.slice(alive.lastIndexOf('/') + 1)]);
  expect(readdirSync(join(folder, 'cache/results'))).toEqual([fresh, 'theirs.json']);
  expect(await run(['purge', '--all', '--yes'], worldOf(folder, { cache }).io)).toBe(0);
  expect(readdirSync(join(folder, 'cache/results'))).toEqual(['theirs.json']);
  expect(readdirSync(join(folder, 'cache/code'))).toEqual(['theirs.txt']);
  rmSync(alive, { recursive: true });
});

it.each([
  ['L-1', true],
  ['L-1 waits', true],
  ['L', false],
  ['waits', true],
  ['ait', false],
  ['l-1', false],
])('%s is named: %s', async (lead, isNamed) => {
  const folder = temporaryFolder({ 'w.md': old });
  expect(await run(['purge', '--lead', lead], worldOf(folder).io)).toBe(isNamed ? 3 : 0);
});

it('finds an id in whatever way a document writes it', async () => {
  const lead = 'a_b&"c|1';
  const facts = { what: 'report', asOf: 0, zone: 'UTC', until: '2026-04-01' } as const;
  const written = ['a\\_b&amp;"c\\|1', 'a_b&amp;&quot;c|1', '"a_b&\\"c|1"', 'a_b&""c|1'];
  const folder = temporaryFolder(
    Object.fromEntries(
      written.map((text, index) => [`${index}.md`, sealedText(`see ${text}.`, facts, 'plain')]),
    ),
  );
  const { io, written: told } = worldOf(folder);
  expect(await run(['purge', '--lead', lead, '--format', 'json'], io)).toBe(3);
  const { documents } = JSON.parse(told.stdout);
  expect(documents.map(({ state }: { state: string }) => state)).toEqual(['due', 'due', 'due', 'due']);
});
