import { cpSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';
import { testIo } from './test-io.ts';

/** What a runner of GitHub would obey: at the beginning of a line, or in the older form anywhere. */
const obeyed = /^\s*::\S+.*::|##\[/m;

const title = '"::error::forged\\n::stop-commands::x\\n  ::add-mask::e ##[add-mask]e ##[error]forged"';

async function tested(words: readonly string[], environment: Readonly<Record<string, string>>) {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  writeFileSync(
    `${folder}/test/leads/more.yaml`,
    `kind: sample\nid: forged\ntitle: ${title}\nlead: { country: DE }\nasOf: 2026-11-20T09:30+01:00\nexpect: { stage: sal }\n`,
  );
  const { io, written } = testIo(folder, { environment });
  await run(words, io);
  return written.stdout + written.stderr;
}

const there = { GITHUB_ACTIONS: 'true' };

it('what people read in a log of GitHub commands nothing', async () => {
  expect(await tested(['test'], {})).toMatch(obeyed);
  for (const words of [['test'], ['test', '--format', 'compact'], ['diff', 'no\n::error::x ##[error]y']]) {
    const told = await tested(words, there);
    expect(told).not.toBe('');
    expect(told).not.toMatch(obeyed);
  }
});

it('documents for programs pass as they are', async () => {
  for (const format of ['json', 'sarif', 'junit', 'gitlab']) {
    const words = ['test', '--quiet', '--format', format];
    expect(await tested(words, there)).toBe(await tested(words, {}));
  }
});
