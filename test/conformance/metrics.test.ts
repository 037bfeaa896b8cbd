import { describe, it } from 'vitest';
import { ts } from './engines/ts.ts';
import { expectHeld } from './expect-held.ts';

const counts: Readonly<Record<string, number>> = {
  'alignment.json': 10,
  'attribution-money.json': 13,
  'attribution-roles.json': 29,
  'attribution-totals.json': 8,
  'capacity.json': 9,
  'forecast.json': 9,
  'gap.json': 9,
  'incentives.json': 7,
  'plan-lags.json': 9,
  'plan.json': 9,
  'trend.json': 10,
};

describe('vectors for attribution, plans and figures', () => {
  it.each(Object.entries(counts))('%s: all %i cases hold', async (name, count) => {
    await expectHeld(`metrics/${name}`, await ts.open(), count);
  });
});
