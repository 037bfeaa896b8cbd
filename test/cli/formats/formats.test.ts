import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { type Printed, printedIn, situations, verbs } from './runs.ts';

/** What `test` and `build` print of their own, and the findings document. */
const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true });
const schemas = ['findings', 'test', 'build'].map((name) =>
  ajv.compile(JSON.parse(readFileSync(`schemas/output/${name}.schema.json`, 'utf8'))),
);

const cases = verbs.flatMap((verb) =>
  situations.map((situation) => ({ verb, situation, name: situation.name })),
);

describe.each(cases)('$verb in the situation: $name', ({ verb, situation }) => {
  it('prints one whole document in every format for programs', async () => {
    const printed = await printedIn(verb, situation, temporaryFolder);
    const of = (format: Printed['format']): Printed => {
      const found = printed.find((each) => each.format === format);
      if (found === undefined) throw new Error(format);
      return found;
    };
    const gaveNone = ['no folder', 'unknown option', 'crash'].includes(situation.name);
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
      gaveNone ? /^\*\*leadpact (?:could not run|has a bug):\*\* .+\n$/s : /^\*\*leadpact: /,
    );
    if (gaveNone) expect([of('text').stdout, of('compact').stdout]).toEqual(['', '']);
  });
});

it('GitHub reads ten annotations at most, each line of its own, and no other command', async () => {
  for (const verb of verbs) {
    for (const situation of situations) {
      const printed = await printedIn(verb, situation, temporaryFolder);
      const lines =
        printed
          .find(({ format }) => format === 'github')
          ?.stdout.trimEnd()
          .split('\n') ?? [];
      const commands = lines.filter((line) => /^\s*::|##\[/.test(line));
      expect(commands.length).toBeLessThanOrEqual(10);
      for (const command of commands) expect(command).toMatch(/^::(?:error|warning|notice) [^:]*::/);
      for (const line of lines) expect(line.length).toBeLessThan(20_000);
    }
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
