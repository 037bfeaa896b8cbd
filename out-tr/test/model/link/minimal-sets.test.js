import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalSets } from '../../../src/model/link/qualification/minimal-sets.js';
describe('the minimal sets of weighted items', () => {
    it('hold exactly where the weight of the passed items reaches the least', () => {
        const weights = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 7 });
        fc.assert(fc.property(weights, fc.integer({ min: 1, max: 20 }), (given, least) => {
            const items = given.map((weight, index) => ({ weight, index }));
            const sets = minimalSets(items, least);
            for (let passed = 0; passed < 2 ** items.length; passed++) {
                const has = ({ index }) => Math.floor(passed / 2 ** index) % 2 === 1;
                const weight = items.filter(has).reduce((sum, item) => sum + item.weight, 0);
                expect(sets.some((set) => set.every(has))).toBe(weight >= least);
            }
            for (const set of sets)
                for (const other of sets)
                    if (set !== other)
                        expect(set.every((item) => other.includes(item))).toBe(false);
        }));
    });
    it('come in the order of the items', () => {
        const items = ['a', 'b', 'c'].map((id, index) => ({ id, weight: index + 1 }));
        expect(minimalSets(items, 3).map((set) => set.map(({ id }) => id).join(''))).toEqual(['ab', 'c']);
    });
});
