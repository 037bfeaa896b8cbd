import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Printed, printedIn, runs } from '../../cli/formats/runs.ts';
import { temporaryFolder } from '../../host/temporary-folder.ts';
import { gitlabJudge, type Judge, junitJudge, sarifJudge } from './judges.ts';

// The runs lay the files of this repository, which they name from its root.
process.chdir(resolve(import.meta.dirname, '../../..'));

const judges: Readonly<Partial<Record<Printed['format'], Judge>>> = {
  gitlab: gitlabJudge(),
  junit: junitJudge(),
  sarif: sarifJudge(),
};

// It looks for its folder when it is read, so only now.
const { cases: rendered } = await import('../../diagnostics/cases.ts');
const { outputFormats } = await import('../../../src/diagnostics/formats/index.ts');

describe.each(runs)('$verb in the situation: $name', ({ verb, situation }) => {
  test('prints what the published schemas describe', async () => {
    const printed = await printedIn(verb, situation, temporaryFolder, ['sarif', 'junit', 'gitlab']);
    const judged = printed.flatMap(({ format, stdout }) => {
      const judge = judges[format];
      return judge === undefined ? [] : [{ format, errors: judge(stdout) }];
    });
    expect(judged).toEqual([
      { format: 'sarif', errors: [] },
      { format: 'junit', errors: [] },
      { format: 'gitlab', errors: [] },
    ]);
  });
});

test.each(rendered)('the case $name of the formats is what they describe, too', ({ findings, context }) => {
  for (const { id, render } of outputFormats) {
    const judge = Object.entries(judges).find(([format]) => format === id)?.[1];
    expect([id, judge?.(render(findings, context)) ?? []]).toEqual([id, []]);
  }
});

test('the judges find what is wrong', () => {
  expect(judges.sarif?.('{"version":"2.1.0","runs":[{"results":[{}]}]}')).not.toEqual([]);
  expect(judges.junit?.('<testsuites skipped="0"/>')).not.toEqual([]);
  expect(judges.junit?.('<testsuites><testsuite name="a" tests="1"><testcase/></testsuite>')).not.toEqual([]);
  expect(judges.gitlab?.('[{"description":"a","severity":"bad"}]')).not.toEqual([]);
});
