import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/cli/run.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { testIo } from '../test-io.ts';
import { laid } from './compared-agreements.ts';
import { type Printed, printedIn, runs, situations } from './runs.ts';

/** What `test` and `build` print of their own, and the findings document. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const schemas = ['findings', 'test', 'build'].map((name) =>
  ajv.compile(JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'))),
);

describe.each(runs)('$verb in the situation: $name', ({ verb, situation }) => {
  it('prints one whole document in every format for programs', async () => {
    const printed = await printedIn(verb, situation, temporaryFolder);
    const of = (format: Printed['format']): Printed => {
      const found = printed.find((each) => each.format === format);
      if (found === undefined) throw new Error(format);
      return found;
    };
    const gaveNone = situation.isRefused === true;
    expect(of('text').code).toBe(situation.name === 'crash' ? 70 : gaveNone ? 2 : of('text').code);
    expect(new Set(printed.map(({ code }) => code)).size).toBe(1);

    const document: unknown = JSON.parse(of('json').stdout);
    expect(
      schemas.some((matches) => matches(document)),
      of('json').stdout.slice(0, 500),
    ).toBe(true);
    expect(document !== null && typeof document === 'object' && 'refusal' in document).toBe(gaveNone);

    const sarif = JSON.parse(of('sarif').stdout);
    expect(sarif.runs).toHaveLength(1);
    expect(sarif.runs[0].invocations?.[0].executionSuccessful).toBe(gaveNone ? false : undefined);
    expect(sarif.runs[0].invocations?.[0].exitCode).toBe(gaveNone ? of('text').code : undefined);

    expect(of('junit').stdout.match(/<\?xml /g)).toHaveLength(1);
    expect(of('junit').stdout.match(/<\/testsuites>\n$/g)).toHaveLength(1);
    expect(of('junit').stdout.match(/<error /g)?.length ?? 0).toBe(gaveNone ? 1 : 0);

    const issues: readonly { severity: string; fingerprint: string }[] = JSON.parse(of('gitlab').stdout);
    expect(issues.filter(({ severity }) => severity === 'blocker')).toHaveLength(gaveNone ? 1 : 0);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);

    expect(
      of('github').stdout.match(/^::error title=leadpact (?:could not run|has a bug)::/gm)?.length ?? 0,
    ).toBe(gaveNone ? 1 : 0);
    expect(of('markdown').stdout).toMatch(
      gaveNone
        ? /^\*\*leadpact (?:could not run|has a bug):\*\* .+\n$/s
        : /^(?:\*\*leadpact: |<!-- leadpact review -->\n### . leadpact: )/,
    );
    if (gaveNone) expect([of('text').stdout, of('compact').stdout]).toEqual(['', '']);
  });
});

it('GitHub reads ten annotations at most, each line of its own, and no other command', async () => {
  // Commands that compare print their findings the same way as validate does.
  for (const { verb, situation } of runs.filter(({ verb }) => verb !== 'breaking')) {
    const printed = await printedIn(verb, situation, temporaryFolder, ['github']);
    const lines = printed[0]?.stdout.trimEnd().split('\n') ?? [];
    const commands = lines.filter((line) => /^\s*::|##\[/.test(line));
    expect(commands.length).toBeLessThanOrEqual(10);
    for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) [^:]*::/);
    for (const line of lines) expect(line.length).toBeLessThan(20_000);
  }
});

it('what GitLab follows stays the same when lines are put before it', async () => {
  const hostile = situations.find(({ name }) => name === 'hostile');
  if (hostile === undefined) throw new Error('no hostile situation');
  const prints = async (before: string): Promise<readonly string[]> => {
    const lay = (folder: string): void => {
      hostile.lay(folder);
      for (const name of readdirSync(`${folder}/definitions`)) {
        const file = `${folder}/definitions/${name}`;
        writeFileSync(file, before + readFileSync(file, 'utf8'));
      }
    };
    const printed = await printedIn('validate', { ...hostile, lay }, temporaryFolder);
    const report: readonly { fingerprint: string }[] = JSON.parse(
      printed.find(({ format }) => format === 'gitlab')?.stdout ?? '',
    );
    return report.map(({ fingerprint }) => fingerprint);
  };
  const before = await prints('');
  expect(before.length).toBeGreaterThan(3);
  expect(await prints('\n\n\n# a comment\n')).toEqual(before);
});

it.each(['review', 'breaking'])('%s names files of a revision as they stand in the tree', async (verb) => {
  const folder = temporaryFolder();
  laid(folder, { 'readme.md': 'The agreement stands below.\n' });
  const pact = join(folder, 'pact');
  cpSync('test/cli/agreement', pact, { recursive: true });
  const git = (...words: readonly string[]) =>
    execFileSync('git', [
      '-C',
      folder,
      '-c',
      'user.name=Nobody',
      '-c',
      'user.email=nobody@nowhere.example',
      ...words,
    ]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '--no-gpg-sign', '-m', 'main');
  const file = join(pact, 'definitions/slas.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('within: 4 business', 'within: 6 business'));
  git('commit', '-q', '--no-gpg-sign', '-a', '-m', 'change');
  const printed = async (format: string): Promise<string> => {
    const { io, written } = testIo(folder);
    const line = [verb, 'HEAD^', 'HEAD', '--dir', 'pact', '--format', format];
    expect(await run(line, io)).toBe(1);
    return written.stdout;
  };
  expect(await printed('github')).toContain('file=pact/definitions/slas.yaml,line=6');
  expect(await printed('sarif')).toContain('"uri": "pact/definitions/slas.yaml"');
  expect(await printed('gitlab')).toContain('"path": "pact/definitions/slas.yaml"');
  expect(await printed('text')).toContain('HEAD:definitions/slas.yaml:6');
});
