import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { commentedYaml } from '../../../src/records/proposal/commented-yaml.ts';
import { usualTarget, usualWindow } from '../../../src/records/proposal/usual-target.ts';

it('gives back every word that it was given, and no comment becomes anything else', () => {
  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 });
  const hostile = fc.constantFrom(
    'a: b',
    '- x',
    '# no',
    '!!js/eval x',
    '*a',
    '&a',
    '{',
    '"',
    "'",
    'x\n---\ny: z',
    '~',
    '0x10',
  );
  const any = fc.oneof(word, hostile);
  fc.assert(
    fc.property(
      fc.dictionary(any, any, { maxKeys: 6, noNullPrototype: true }),
      any,
      any,
      (values, note, title) => {
        const keys = Object.keys(values).filter((key) => key !== '__proto__');
        const data = { title, values: Object.fromEntries(keys.map((key) => [key, values[key]])) };
        const notes = [
          { at: ['title'], words: note },
          ...keys.map((key) => ({ at: ['values', key], words: note })),
        ];
        const text = commentedYaml({ path: 'definitions/x.yaml', data, notes });
        expect(parse(text)).toEqual(data);
        expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/schemas/);
      },
    ),
  );
});

it('rounds times up to what people promise', () => {
  const day = 86_400_000;
  expect([1, 300_001, 5 * 3_600_000, day, 3 * day + 1, 400 * day].map((ms) => usualTarget(ms).text)).toEqual([
    '5 minutes',
    '15 minutes',
    '8 hours',
    '24 hours',
    '7 calendar days',
    '400 calendar days',
  ]);
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 900 * day }), (ms) => {
      expect(usualTarget(ms).ms).toBeGreaterThanOrEqual(ms);
    }),
  );
  expect([0, 8 * day, 1000 * day].map(usualWindow)).toEqual([7, 14, 365]);
});
