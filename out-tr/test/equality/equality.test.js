import { describe, expect, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.js';
import { enginesWith } from './engines.js';
import { seedOf } from './seed.js';
import { counterexampleText, judge } from './verdict.js';
const seed = seedOf(process.env);
const agreements = process.env['CI'] === undefined ? 40 : 200;
const leads = 100;
const duckDb = await openDuckDb();
if (duckDb === undefined)
    console.warn(noDuckDb);
describe(`the row of the reference, for ${agreements} random agreements × ${leads} leads, LEADPACT_SEED=${seed}`, () => {
    it.each(enginesWith(duckDb))('comes from $name too', async (engine) => {
        const { counterexample, ...counts } = await judge([engine], { agreements, leads, seed });
        expect(counterexample && counterexampleText(counterexample)).toBeUndefined();
        expect(counts).toEqual({ agreements, rows: agreements * leads });
    }, 300_000);
});
