import { describe, it } from 'vitest';
import { ts } from './engines/ts.ts';
import { expectHeld } from './expect-held.ts';

const counts: Readonly<Record<string, number>> = {
  'attribution-money.json': 13,
  'attribution-roles.json': 29,
  'attribution-totals.json': 8,
  'capacity.json': 9,
  'plan-lags.json': 9,
  'plan.json': 9,
};

describe('vectors for attribution and plans', () => {
  it.each(Object.entries(counts))('%s: all %i cases hold', async (name, count) => {
    await expectHeld(`metrics/${name}`, await ts.open(), count);
  });
});
