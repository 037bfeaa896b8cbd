import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeRules } from '../../../src/diff/rules/index.ts';
import { changeRegistry, ruleFiles } from '../../../tools/registry.ts';

const folder = join('src', 'diff', 'rules');
const onDisk = ruleFiles(folder);

describe('the registry of changes', () => {
  it('holds every rule on disk, and its code and category are its path', () => {
    const registered = changeRules.map(
      ({ code, category }) => `${category.toLowerCase()}/${code.replace('change/', '')}`,
    );
    expect(registered).toEqual(onDisk);
    expect(new Set(changeRules.map(({ code }) => code)).size).toBe(changeRules.length);
  });

  it('is what the scaffold would write', () => {
    const lines = (text: string): readonly string[] =>
      text
        .split('\n')
        .filter((line) => line !== '')
        .sort();
    expect(lines(readFileSync(join(folder, 'index.ts'), 'utf8'))).toEqual(lines(changeRegistry(folder)));
  });

  it.each(changeRules.map((rule) => ({ rule, code: rule.code })))(
    '$code has a case, a page and speaks like the others',
    ({ rule }) => {
      const name = rule.code.replace('change/', '');
      for (const file of ['before.yaml', 'after.yaml', 'expected.txt'])
        expect(existsSync(join('test', 'diff', 'cases', name, file))).toBe(true);
      expect(existsSync(join('docs', 'rules', `${rule.code}.md`))).toBe(true);
      expect(rule.summary).toMatch(/^[A-Z].*\.$/);
      expect(rule.why).toMatch(/^[^A-Z].*[^.]$/);
      expect(rule.help).toMatch(/^[^A-Z].*[^.]$/);
    },
  );
});
