import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { recoverTrees, replaceTree } from '../../src/host/atomic-tree.ts';
import { nodeFileSystem } from '../../src/host/node-file-system.ts';
import { nodeProcesses } from '../../src/host/processes.ts';
import { Killed, mortalFiles } from '../host/mortal-files.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

const signed = ['--approved', 'marketing:vp-marketing:2026-11-20', 'sales:vp-sales:2026-11-21'];

it('prints the release that it writes as JSON, and what it does beside it', async () => {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  const release = async (...words: readonly string[]) => {
    const { io, written } = testIo(folder);
    const code = await run(['release', ...words, ...signed], io);
    return { code, ...written };
  };
  expect((await release('2027.1')).code).toBe(0);
  const again = ['2027.2', '--again', '2027.1', '--effective', '2027-09-01', '--format', 'json'];
  const shown = await release(...again);
  expect(shown.code).toBe(3);
  expect(shown.stderr).toMatch(/^Both versions say the same\./);
  expect(readdirSync(join(folder, 'releases'))).toEqual(['2027.1.json']);
  const done = await release(...again, '--yes');
  expect(done.code).toBe(0);
  expect(done.stdout).toBe(shown.stdout);
  expect(readFileSync(join(folder, 'releases/2027.2.json'), 'utf8')).toBe(done.stdout);
});

it('is finished by the next run where one was killed between taking the definitions away and bringing back the former', async () => {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  const definitions = join(folder, 'definitions');
  const content = readdirSync(definitions).map((path) => ({
    path,
    content: readFileSync(join(definitions, path)),
  }));
  const isAbsent = (): boolean => !existsSync(definitions);
  for (let lives = 1; !isAbsent(); lives++) {
    expect(lives).toBeLessThan(60);
    const machine = { files: mortalFiles(lives).files, processes: nodeProcesses };
    try {
      replaceTree(machine, folder, 'definitions', content);
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
    if (!isAbsent()) recoverTrees({ files: nodeFileSystem, processes: nodeProcesses }, folder);
  }
  const { io } = testIo(folder);
  expect(await run(['validate'], io)).toBe(0);
  expect(readdirSync(definitions)).toHaveLength(content.length);
});
