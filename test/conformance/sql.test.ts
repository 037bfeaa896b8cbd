import { describe, it } from 'vitest';
import { duckDbEngine } from '../sql/asked-engine.ts';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { expectHeld } from './expect-held.ts';
import { sqlScoring } from './sql/adapters.ts';
import { sqlClocks } from './sql/clocks.ts';
import { sqlMetrics } from './sql/metrics/adapters.ts';
import { sqlTime } from './sql/time.ts';

/** File → cases that are questions to relational models. */
const counts: Readonly<Record<string, number>> = {
  'counting-hand.json': 13,
  'counting-random.json': 40,
  'criteria-hand.json': 22,
  'criteria-random.json': 60,
  'decay-hand.json': 10,
  'decay-random.json': 20,
  'lifecycle-hand.json': 14,
  'lifecycle-random.json': 25,
  'routing-hand.json': 10,
  'routing-random.json': 12,
  'score-hand.json': 9,
  'score-random.json': 30,
  'values-hand.json': 3,
};

const metricCounts: Readonly<Record<string, number>> = {
  'acceptance.json': 10,
  'cherry-picking.json': 5,
  'cohort-conversion.json': 15,
  'coverage.json': 9,
  'first-contact.json': 13,
  'forecast.json': 9,
  'period-conversion.json': 6,
  'report-counts.json': 6,
  'response-time.json': 6,
};

describe('the vectors hold in SQL', () => {
  it.each(Object.entries(metricCounts))('metrics, %s: all %i cases', async (name, count) => {
    const connection = await openDuckDb();
    if (connection === undefined) return console.warn(noDuckDb);
    const adapters = { 'leadpact-metrics-vectors/1': sqlMetrics(duckDbEngine(connection)) };
    await expectHeld(`metrics/${name}`, adapters, count);
  });

  it('clocks and closings made by hand', async () => {
    const connection = await openDuckDb();
    if (connection === undefined) return console.warn(noDuckDb);
    const adapters = { 'leadpact-clocks/1': sqlClocks(connection), 'leadpact-time/1': sqlTime(connection) };
    await expectHeld('clocks/clocks-hand.json', adapters, 57);
    await expectHeld('clocks/time.json', adapters, 5);
  }, 300_000);

  it.each(Object.entries(counts))(
    '%s: all %i cases that it answers',
    async (name, count) => {
      const connection = await openDuckDb();
      if (connection === undefined) return console.warn(noDuckDb);
      await expectHeld(`scoring/${name}`, { 'leadpact-vectors/scoring/1': sqlScoring(connection) }, count);
    },
    300_000,
  );
});
