import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apiNames } from '../../../src/compile/salesforce/api-name.js';
const valid = /^[A-Za-z](?:_?[A-Za-z0-9])*$/;
test('words of an id are capitalised after the prefix', () => {
    expect(apiNames('LP_').of('field', ['company-size'])).toBe('LP_Company_Size');
});
test('the same thing keeps its name, another one never gets it', () => {
    const names = apiNames('LP_');
    expect(names.of('a', ['size'])).toBe('LP_Size');
    expect(names.of('a', ['size'])).toBe('LP_Size');
    expect(names.of('b', ['SIZE'])).toMatch(/^LP_SIZE_[a-z0-9]{6}$/);
});
test('what is too long or lost something ends in a hash', () => {
    const long = apiNames('LP_').of('x', ['a-very-long-id-of-a-rule-that-nobody-can-read-aloud']);
    expect(long).toMatch(/^LP_A_Very_Long_Id_Of_A_Rule_That_[a-z0-9_]{6,}$/);
    expect(long.length).toBeLessThanOrEqual(40);
    expect(apiNames('LP_').of('x', ['größe'])).toMatch(/^LP_Gre_[a-z0-9]{6}$/);
});
test('a prefix that Salesforce refuses is repaired', () => {
    expect(apiNames('1x__').of('x', ['size'])).toBe('LP_1x_Size');
    expect(apiNames('').of('x', ['size'])).toBe('LP_Size');
});
test('all names are valid, and differ beyond their case', () => {
    const word = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,50}$/), fc.string({ unit: 'binary', maxLength: 60 }));
    fc.assert(fc.property(fc.string({ maxLength: 20 }), fc.uniqueArray(word, { maxLength: 30 }), (prefix, words) => {
        const names = apiNames(prefix);
        const made = words.map((each) => names.of(`thing/${each}`, ['kind', each]));
        for (const name of made) {
            expect(name).toMatch(valid);
            expect(name.length).toBeLessThanOrEqual(40);
        }
        expect(new Set(made.map((name) => name.toLowerCase())).size).toBe(words.length);
    }));
});
