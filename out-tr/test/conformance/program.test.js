import { describe, it } from 'vitest';
import { program } from './engines/program.js';
import { expectHeld } from './expect-held.js';
/** File → cases that a row answers. */
const counts = {
    'counting-hand.json': 13,
    'counting-random.json': 40,
    'criteria-hand.json': 22,
    'criteria-random.json': 60,
    'decay-hand.json': 10,
    'decay-random.json': 20,
    'lifecycle-hand.json': 1,
    'routing-hand.json': 10,
    'routing-random.json': 12,
    'score-hand.json': 9,
    'score-random.json': 30,
};
describe('the vectors hold for the generated program', () => {
    it.each(Object.entries(counts))('%s: all %i cases that a row answers', async (name, count) => {
        await expectHeld(`scoring/${name}`, await program.open(), count);
    });
});
