import { expect, it } from 'vitest';
import { clusters, isPlainlyLettered } from '../../src/support/display-width.ts';

/** Every sign that is taken without asking for the rules of Unicode. */
const plain = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
  isPlainlyLettered,
);

it('takes western letters as the rules of Unicode do', () => {
  expect(plain.length).toBeGreaterThan(500);
  const text = plain.join('');
  const segments = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)];
  expect(clusters(text).map((cluster) => cluster.text)).toEqual(segments.map(({ segment }) => segment));
  // What is no such letter has every sign judged by the rules.
  const judged = clusters(`${text}\u3042`).slice(0, -1);
  expect(clusters(text)).toEqual(judged);
});
