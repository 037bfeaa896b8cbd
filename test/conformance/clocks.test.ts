import { describe, it } from 'vitest';
import { ts } from './engines/ts.ts';
import { expectHeld } from './expect-held.ts';

const counts: Readonly<Record<string, number>> = {
  'clocks-hand.json': 57,
  'clocks-random-1.json': 500,
  'clocks-random-2.json': 500,
  'stories-hand.json': 20,
  'stories-random.json': 7,
  'time.json': 22,
};

describe('vectors for time, clocks and escalation', () => {
  it.each(Object.entries(counts))('%s: all %i cases hold', async (name, count) => {
    await expectHeld(`clocks/${name}`, await ts.open(), count);
  });
});
