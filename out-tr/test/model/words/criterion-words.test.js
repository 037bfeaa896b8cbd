import { describe, expect, it } from 'vitest';
import { criterionWords } from '../../../src/model/words/criterion-words.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
const between = { op: 'between', attribute: 'employees', low: 50, high: 500 };
describe('criterionWords', () => {
    it('reads a number with its unit in the language of the reader', () => {
        expect(criterionWords(between, fixtureAgreement(), 'en')).toContain('between 50 and 500 people');
        expect(criterionWords(between, fixtureAgreement(), 'de')).toContain('zwischen 50 und 500 Personen');
    });
    it('reads a number without a unit as digits alone', () => {
        const revenue = { op: 'gte', attribute: 'annual-revenue', value: 100_000 };
        expect(criterionWords(revenue, fixtureAgreement(), 'de')).toMatch(/mindestens 1\.000$/);
    });
});
