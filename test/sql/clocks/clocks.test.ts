import { afterAll, describe, expect, test } from 'vitest';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { noPostgres, startPostgres } from '../postgres-server.ts';
import { clocksByDuckDb } from './duckdb-clocks.ts';
import { clocksByPostgres } from './postgres-clocks.ts';
import { judgeBatch, promisesOf, type RandomBatch, randomBatch } from './random-batch.ts';

const server = startPostgres();
afterAll(() => server?.stop());

/** Seeds whose draws hold every state and every error there is. */
const batches: readonly RandomBatch[] = [3, 4, 6, 11, 12].map((seed) => randomBatch(seed, 1000));

describe('random clocks read the same in SQL as in the evaluator, in every column', () => {
  test('there are thousands, some in every state', () => {
    const drawn = batches.map((batch) => judgeBatch(batch, 'itself'));
    expect(drawn.reduce((sum, { clocks }) => sum + clocks, 0)).toBeGreaterThan(3000);
    expect([...new Set(drawn.flatMap(({ states }) => Object.keys(states)))].sort()).toEqual([
      'beyond-holiday-years',
      'breached',
      'canceled',
      'met',
      'no-calendar',
      'no-open-time',
      'open',
      'paused',
      'waived',
    ]);
  });

  test.each([...batches.entries()])(
    'DuckDB, draw %i',
    async (_, batch) => {
      const connection = await openDuckDb();
      if (connection === undefined) return console.warn(noDuckDb);
      const verdict = judgeBatch(batch, await clocksByDuckDb(connection, promisesOf(batch), batch.leads));
      expect(verdict.difference).toBeUndefined();
    },
    120_000,
  );

  test.each([...batches.entries()])(
    'PostgreSQL, draw %i',
    async (_, batch) => {
      if (server === undefined) return console.warn(noPostgres);
      const verdict = judgeBatch(batch, await clocksByPostgres(server, promisesOf(batch), batch.leads));
      expect(verdict.difference).toBeUndefined();
    },
    120_000,
  );
});
