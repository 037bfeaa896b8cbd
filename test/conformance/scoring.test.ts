import { describe, it } from 'vitest';
import { ts } from './engines/ts.ts';
import { expectHeld } from './expect-held.ts';

const counts: Readonly<Record<string, number>> = {
  'counting-hand.json': 13,
  'counting-random.json': 40,
  'criteria-hand.json': 22,
  'criteria-random.json': 60,
  'decay-hand.json': 10,
  'decay-random.json': 20,
  'lifecycle-hand.json': 17,
  'lifecycle-random.json': 25,
  'routing-hand.json': 14,
  'routing-random.json': 32,
  'score-hand.json': 9,
  'score-random.json': 30,
  'values-hand.json': 11,
};

describe('vectors for values, criteria, scores, stages and routing', () => {
  it.each(Object.entries(counts))('%s: all %i cases hold', async (name, count) => {
    await expectHeld(`scoring/${name}`, await ts.open(), count);
  });
});
