import { describe, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.ts';
import { expectHeld } from './expect-held.ts';
import { sqlAttribution } from './sql/attribution/adapters.ts';

const counts: Readonly<Record<string, number>> = {
  'attribution-money.json': 13,
  'attribution-roles.json': 29,
  'attribution-totals.json': 8,
};

describe('the vectors of attribution hold in SQL', () => {
  it.each(Object.entries(counts))('%s: all %i cases', async (name, count) => {
    const connection = await openDuckDb();
    if (connection === undefined) return console.warn(noDuckDb);
    const engine = { 'leadpact-metrics-vectors/1': sqlAttribution(connection) };
    await expectHeld(`metrics/${name}`, engine, count);
  });
});
