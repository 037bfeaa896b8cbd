import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { changeRules } from '../../src/diff/rules/index.ts';
import { CHANGE_CASES, changeCase } from '../../tools/change-case.ts';
import { changeText } from '../../tools/change-text.ts';

const cases = readdirSync(CHANGE_CASES).sort();
const rules = changeRules.map(({ code }) => code.replace('change/', ''));

describe('cases of changes', () => {
  it.each(cases)('%s is told as expected, by the rule that it is named after', async (name) => {
    const { changes } = changeCase(name);
    const codes = changes.map(({ code }) => code);
    const [rule = ''] = name.split('--');
    if (rule === 'none') expect(codes).toEqual([]);
    else expect(codes).toContain(`change/${rule}`);
    const told = changes.length === 0 ? 'no change' : changes.map(changeText).join('\n\n');
    await expect(`${told}\n`).toMatchFileSnapshot(join('cases', name, 'expected.txt'));
  });

  it('show every rule', () => {
    expect(rules.filter((rule) => !cases.includes(rule))).toEqual([]);
    expect(cases.length).toBeGreaterThanOrEqual(80);
  });
});
