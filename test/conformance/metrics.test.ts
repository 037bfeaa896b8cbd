import { describe, it } from 'vitest';
import { ts } from './engines/ts.ts';
import { expectHeld } from './expect-held.ts';

const counts: Readonly<Record<string, number>> = {
  'acceptance.json': 10,
  'alignment.json': 10,
  'attribution-money.json': 13,
  'attribution-roles.json': 29,
  'attribution-totals.json': 8,
  'capacity.json': 9,
  'cherry-picking.json': 5,
  'cohort-conversion.json': 15,
  'coverage.json': 9,
  'first-contact.json': 13,
  'forecast.json': 9,
  'gap.json': 9,
  'incentives.json': 7,
  'period-conversion.json': 6,
  'plan-lags.json': 9,
  'plan.json': 9,
  'report-counts.json': 6,
  'response-time.json': 6,
  'trend.json': 10,
};

describe('vectors for attribution, metrics and plans', () => {
  it.each(Object.entries(counts))('%s: all %i cases hold', async (name, count) => {
    await expectHeld(`metrics/${name}`, await ts.open(), count);
  });
});
