import { afterAll, describe, expect, test } from 'vitest';
import { noDuckDb, openDuckDb } from '../duckdb-engine.ts';
import { noPostgres, startPostgres } from '../postgres-server.ts';
import { clocksByDuckDb } from './duckdb-clocks.ts';
import { clocksByPostgres } from './postgres-clocks.ts';
import { judgeBatch, promisesOf, type RandomBatch, randomBatch } from './random-batch.ts';

const server = startPostgres();
afterAll(() => server?.stop());

/** Seeds whose draws hold every state and every error there is. */
const batches: readonly RandomBatch[] = [3, 4, 6].map((seed) => randomBatch(seed, 800));

describe('random clocks read the same in SQL as in the evaluator, in every column', () => {
  test('there are some in every state', () => {
    const states = new Set(
      batches.flatMap(({ promises, leads, asOf }) =>
        Object.keys(judgeBatch({ promises, leads, asOf }, 'itself').states),
      ),
    );
    expect([...states].sort()).toEqual([
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
      expect(verdict.clocks).toBeGreaterThan(800);
    },
    120_000,
  );

  test.each([...batches.entries()])(
    'PostgreSQL, draw %i',
    async (_, batch) => {
      if (server === undefined) return console.warn(noPostgres);
      const verdict = judgeBatch(batch, await clocksByPostgres(server, promisesOf(batch), batch.leads));
      expect(verdict.difference).toBeUndefined();
      expect(verdict.clocks).toBeGreaterThan(800);
    },
    120_000,
  );
});
