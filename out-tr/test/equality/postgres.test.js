import { afterAll, expect, it } from 'vitest';
import { noPostgres, startPostgres } from '../sql/postgres-server.js';
import { postgresEngine } from './engines/postgres.js';
import { seedOf } from './seed.js';
import { counterexampleText, judge } from './verdict.js';
const seed = seedOf(process.env);
const agreements = process.env['CI'] === undefined ? 12 : 40;
const leads = 40;
const server = startPostgres();
afterAll(() => server?.stop());
it(`PostgreSQL gives the row of the reference for ${agreements} random agreements × ${leads} leads, LEADPACT_SEED=${seed}`, async () => {
    if (server === undefined)
        return console.warn(noPostgres);
    const { counterexample, ...counts } = await judge([postgresEngine(server)], { agreements, leads, seed });
    expect(counterexample && counterexampleText(counterexample)).toBeUndefined();
    expect(counts).toEqual({ agreements, rows: agreements * leads });
}, 300_000);
