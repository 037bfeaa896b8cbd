import { expect, it } from 'vitest';
import { apiNames } from '../../../src/compile/salesforce/api-name.ts';
import { validationRuleFile } from '../../../src/compile/salesforce/file/rule-files.ts';
import { cut, inlineText } from '../../../src/compile/salesforce/file/text-limit.ts';
import { excessOf } from '../../../src/compile/salesforce/formula/size.ts';

it('keeps names of 40 signs and shortens those of 41, each in its own way', () => {
  const names = apiNames('LP_');
  const fits = names.of('fits', ['a'.repeat(37)]);
  expect(fits).toHaveLength(40);
  const [long, longer] = ['one', 'two'].map((id) => names.of(id, ['a'.repeat(38)]));
  expect(long).not.toBe(longer);
  for (const name of [long, longer]) expect(name?.length).toBeLessThanOrEqual(40);
});

it('keeps messages of 255 signs and cuts those of 256, never in the middle of a sign', () => {
  const written = (message: string): string => {
    const { content } = validationRuleFile({ name: 'LP_X', description: '', formula: 'TRUE', message });
    return /<errorMessage>(.*)<\/errorMessage>/.exec(content)?.[1] ?? '';
  };
  expect(written('m'.repeat(255))).toBe('m'.repeat(255));
  expect(written('m'.repeat(256))).toBe(`${'m'.repeat(254)}…`);
  expect(written(`${'m'.repeat(253)}😀 and more`)).toBe(`${'m'.repeat(253)}…`);
});

it('keeps labels of 40 signs', () => {
  expect(inlineText('l'.repeat(40), 40)).toHaveLength(40);
  expect(inlineText('l'.repeat(41), 40)).toBe(`${'l'.repeat(39)}…`);
  expect(cut('', 40)).toBe('');
});

it('takes formulas of 3,900 signs and 4,000 bytes, and none larger', () => {
  const sizeOf = (): number => 0;
  expect(excessOf('a'.repeat(3900), sizeOf)).toBeUndefined();
  expect(excessOf('a'.repeat(3901), sizeOf)).toEqual({ of: 'characters', measured: 3901, allowed: 3900 });
  expect(excessOf('ä'.repeat(2000), sizeOf)).toBeUndefined();
  expect(excessOf('ä'.repeat(2001), sizeOf)).toEqual({ of: 'bytes', measured: 4002, allowed: 4000 });
});
