import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatNames } from '../../src/cli/command.ts';
import { run } from '../../src/cli/run.ts';
import { testIo } from '../cli/test-io.ts';
import { temporaryFolder } from '../host/temporary-folder.ts';

/** The small agreement as a stranger proposes it, in a repository with a branch `main`. */
function proposal(): string {
  const folder = temporaryFolder();
  cpSync('test/cli/agreement', folder, { recursive: true });
  const git = (...args: readonly string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git(
    '-c',
    'user.name=Nobody',
    '-c',
    'user.email=nobody@nowhere.example',
    '-c',
    'commit.gpgsign=false',
    'commit',
    '-q',
    '-m',
    'main',
  );
  return folder;
}

async function told(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
) {
  const { io, written } = testIo(folder, { environment });
  const code = await run(words, io);
  return { code, text: written.stdout + written.stderr };
}

const secret = 'a-secret-of-somebody';

describe.skipIf(process.platform === 'win32')('files outside of the tree', () => {
  it.each([
    ['definitions/more.yaml', 'a file'],
    ['test/leads/more.csv', 'a file'],
    ['releases/1.json', 'a file'],
    ['leadpact-baseline.yaml', 'a file'],
    ['definitions/more', 'a folder'],
    ['test/leads/more', 'a folder'],
  ])('are not read through %s, which is a link to %s', async (path, kind) => {
    const folder = proposal();
    const outside = temporaryFolder({ 'secret.yaml': `kind: ${secret}\n${secret}: 1\n` });
    mkdirSync(join(folder, path, '..'), { recursive: true });
    symlinkSync(kind === 'a file' ? join(outside, 'secret.yaml') : outside, join(folder, path));
    for (const format of formatNames) {
      const { code, text } = await told(folder, ['validate', '--format', format]);
      expect(text).not.toContain(secret);
      expect(code, text).toBe(2);
    }
  });

  it('are not read through a link to a link, nor by going up', async () => {
    const folder = proposal();
    const outside = temporaryFolder({ 'secret.yaml': `${secret}: 1\n` });
    symlinkSync(outside, join(folder, 'way'));
    symlinkSync('../way/secret.yaml', join(folder, 'definitions/more.yaml'));
    symlinkSync(
      '../'.repeat(20) + join(outside, 'secret.yaml').slice(1),
      join(folder, 'definitions/up.yaml'),
    );
    const { code, text } = await told(folder, ['validate']);
    expect([code, text.includes(secret)]).toEqual([2, false]);
  });
});

describe('a repository that configures commands', () => {
  it('has none of them run by a comparison with its own revisions', async () => {
    const folder = proposal();
    const touched = join(folder, 'touched');
    const program = join(folder, 'program.sh');
    writeFileSync(program, `#!/bin/sh\ntouch ${touched}\ncat\n`);
    chmodSync(program, 0o755);
    for (const [name, value] of [
      ['core.fsmonitor', program],
      ['core.pager', program],
      ['core.hooksPath', folder],
      ['core.sshCommand', program],
      ['diff.external', program],
      ['filter.x.smudge', program],
      ['filter.x.clean', program],
      ['diff.x.textconv', program],
      ['alias.rev-parse', `!${program}`],
      ['alias.ls-tree', `!${program}`],
      ['credential.helper', `!${program}`],
      ['uploadpack.packObjectsHook', program],
    ]) {
      execFileSync('git', ['-C', folder, 'config', String(name), String(value)]);
    }
    writeFileSync(join(folder, '.gitattributes'), '* filter=x diff=x\n');
    for (const hook of ['post-checkout', 'pre-commit', 'reference-transaction', 'post-index-change']) {
      cpSync(program, join(folder, hook));
    }
    const { code, text } = await told(folder, ['diff', 'main']);
    expect(code, text).toBe(0);
    expect(existsSync(touched)).toBe(false);
  });

  it.each([
    '--output=pwned',
    '--upload-pack=touch pwned',
    '-h',
    'main; touch pwned',
    '$(touch pwned)',
    'main\n::error::forged',
    '@{-1}',
    ':/main',
    'main:definitions/agreement.yaml',
    '../../../../etc/passwd',
    'x'.repeat(100_000),
  ])('takes %j for the name of a revision, and of nothing else', async (name) => {
    const folder = proposal();
    const { code, text } = await told(folder, ['diff', '--', name], { GITHUB_ACTIONS: 'true' });
    expect([0, 2]).toContain(code);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
    expect(text).not.toMatch(/^\s*::|root:x:/m);
  });
});

it('what stands in the environment is in nothing that is printed', async () => {
  const folder = proposal();
  writeFileSync(
    join(folder, 'definitions/more.yaml'),
    'kind: lists\nlists: { free: { values: [$GITHUB_TOKEN, "${GITHUB_TOKEN}", x], y: 1 } }\n',
  );
  const environment = { GITHUB_TOKEN: secret, GH_TOKEN: secret, HOME: `/home/${secret}`, SECRET: secret };
  for (const verb of ['validate', 'test', 'build', 'diff main', 'explain GITHUB_TOKEN']) {
    for (const format of ['text', 'json', 'markdown']) {
      const { text } = await told(folder, [...verb.split(' '), '--format', format], environment);
      expect(text).not.toContain(secret);
    }
  }
});

it('titles with line breaks write no line of their own into the files of a job', async () => {
  const folder = proposal();
  const file = join(folder, 'summary.md');
  const title = 'x\\n<<EOF\\nverdict=clean\\nEOF\\n::set-output name=verdict::clean';
  writeFileSync(
    join(folder, 'definitions/more.yaml'),
    `kind: lists\nlists: { "${title}": { values: [x] }, "${title}": { values: [y] } }\n`,
  );
  const environment = {
    GITHUB_STEP_SUMMARY: file,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_ENV: join(folder, 'env'),
  };
  const { text } = await told(folder, ['validate', '--format', 'github'], environment);
  expect(text).toContain('verdict=clean');
  expect(text).not.toMatch(/^(?:verdict|EOF|::set-output)/m);
  expect(readFileSync(file, 'utf8')).not.toMatch(/^(?:verdict|EOF|::)/m);
  expect([existsSync(join(folder, 'output')), existsSync(join(folder, 'env'))]).toEqual([false, false]);
});
