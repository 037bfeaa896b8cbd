import { describe, expect, it } from 'vitest';
import { counterexampleText, judge } from '../verdict.js';
import { mutants } from './mutants.js';
// On a busy machine the rarest mistakes take a while.
const busy = { timeout: 300_000 };
describe('an engine with a mistake is found out', busy, () => {
    it.each(mutants)('$name', async (mutant) => {
        const { counterexample } = await judge([mutant], {
            agreements: 2000,
            leads: 20,
            seed: 7,
            shrinks: false,
        });
        expect(counterexample?.difference.engine).toBe(mutant.name);
    });
});
describe('an engine that fails is found out', () => {
    it('with what it said', async () => {
        const failing = {
            name: 'failing',
            rows: () => {
                throw new Error('no such thing');
            },
        };
        const { counterexample } = await judge([failing], { agreements: 1, leads: 1, seed: 7, shrinks: false });
        expect(counterexample?.difference.got).toBe('no such thing');
    });
});
describe('what is shown of a mistake is small', busy, () => {
    const shown = ['notIn true on a missing value', 'a look-back of <= instead of <', 'dates in UTC'];
    it.each(mutants.filter(({ name }) => shown.includes(name)))('$name', async (mutant) => {
        const { counterexample } = await judge([mutant], { agreements: 2000, leads: 20, seed: 7 });
        if (counterexample === undefined)
            throw new Error(`nobody noticed: ${mutant.name}`);
        const { agreement, difference } = counterexample;
        expect(counterexampleText(counterexample).length).toBeLessThan(2500);
        expect(difference.lead.events.length).toBeLessThanOrEqual(2);
        expect(Object.keys(agreement.fields)).toHaveLength(1);
        expect(agreement.lifecycle.stages).toHaveLength(2);
    });
});
