import { afterAll, expect, it } from 'vitest';
import { noPostgres, startPostgres } from '../sql/postgres-server.ts';
import { postgresEngine } from './engines/postgres.ts';
import { seedOf } from './seed.ts';
import { counterexampleText, judge } from './verdict.ts';

const seed = seedOf(process.env);
const agreements = process.env['CI'] === undefined ? 12 : 40;
const leads = 40;

const server = startPostgres();
afterAll(() => server?.stop());

it(`PostgreSQL gives the row of the reference for ${agreements} random agreements × ${leads} leads, LEADPACT_SEED=${seed}`, async () => {
  if (server === undefined) return console.warn(noPostgres);
  const { counterexample, ...counts } = await judge([postgresEngine(server)], { agreements, leads, seed });
  expect(counterexample && counterexampleText(counterexample)).toBeUndefined();
  expect(counts).toEqual({ agreements, rows: agreements * leads });
}, 300_000);
