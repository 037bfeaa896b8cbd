import { describe, it } from 'vitest';
import { noDuckDb, openDuckDb } from '../sql/duckdb-engine.js';
import { expectHeld } from './expect-held.js';
import { sqlScoring } from './sql/adapters.js';
/** File → cases that are questions to relational models. */
const counts = {
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
describe('the vectors hold in SQL', () => {
    it.each(Object.entries(counts))('%s: all %i cases that it answers', async (name, count) => {
        const connection = await openDuckDb();
        if (connection === undefined)
            return console.warn(noDuckDb);
        await expectHeld(`scoring/${name}`, { 'leadpact-vectors/scoring/1': sqlScoring(connection) }, count);
    }, 300_000);
});
