import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/diff/objects/words-in.ts';

const choices = [
  { id: 'large', title: { en: 'Large' }, points: 10 },
  { id: 'small', title: { en: 'Small' }, points: 5 },
];

it('words are the same in another order and with another meaning', () => {
  expect(wordsIn({ choices: choices.toReversed() })).toBe(wordsIn({ choices }));
  expect(wordsIn({ choices: choices.map((choice) => ({ ...choice, points: 1 })) })).toBe(
    wordsIn({ choices }),
  );
});

it('words that change places are others', () => {
  const [large, small] = choices;
  const swapped = [
    { ...large, title: small?.title },
    { ...small, title: large?.title },
  ];
  expect(wordsIn({ choices: swapped })).not.toBe(wordsIn({ choices }));
});
