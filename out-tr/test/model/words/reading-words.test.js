import { describe, expect, it } from 'vitest';
import { readingWords } from '../../../src/model/words/reading-words.js';
import { fixtureAgreement } from '../../compile/fixture-agreement.js';
const words = (condition, value, language) => readingWords(condition, value, fixtureAgreement(), language);
describe('what a condition read', () => {
    it('is a number with its unit, a decimal with its point', () => {
        const employees = { op: 'gte', attribute: 'employees', value: 50 };
        const revenue = { op: 'gte', attribute: 'annual-revenue', value: 100_000 };
        expect(words(employees, 1200, 'de')).toBe('1.200 Personen');
        expect(words(revenue, 150_050, 'en')).toBe('1,500.5');
    });
    it('is a value by its title', () => {
        const country = { op: 'eq', attribute: 'country', value: 'de' };
        expect(words(country, 'at', 'de')).toBe('The at');
        expect(words(country, null, 'en')).toBe('nothing known');
    });
    it('is how many events there were, and how a consent stands', () => {
        const demo = { op: 'signal', signals: ['demo-request'], withinDays: 30, count: 2 };
        const consent = { op: 'consent', purpose: 'email-marketing', state: 'given' };
        expect([0, 1, 3].map((count) => words(demo, count, 'en'))).toEqual(['no event', '1 event', '3 events']);
        expect(words(consent, 'none', 'de')).toBe('nie abgefragt');
    });
});
