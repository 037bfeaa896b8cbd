import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/criteria/explain.js';
import { firstFailure } from '../../src/criteria/first-failure.js';
import { holds } from '../../src/criteria/holds.js';
import { arbitraryCriterion, arbitraryValues } from './arbitrary-criterion.js';
import { factsAbout } from './facts-about.js';
const big = { op: 'gte', attribute: 'employees', value: 500 };
const german = { op: 'eq', attribute: 'country', value: 'de' };
const named = { op: 'exists', attribute: 'title' };
const facts = factsAbout({ employees: 80, country: 'de' });
describe('why a criterion failed', () => {
    it.each([
        ['the first false part of all', { op: 'all', of: [german, big, named] }, '/1', 80],
        ['the first condition of any', { op: 'any', of: [big, named] }, '/0', 80],
        ['the first false one of kOf', { op: 'kOf', k: 3, of: [german, named, big] }, '/1', null],
        ['the one that held in none', { op: 'none', of: [named, german] }, '/1', 'de'],
        ['what made a part of none hold', { op: 'none', of: [{ op: 'any', of: [named, german] }] }, '/0/1', 'de'],
        ['an empty any itself', { op: 'any', of: [] }, '/', null],
    ])('names %s', (_, criterion, path, read) => {
        const failure = firstFailure(criterion, facts);
        expect(failure?.path).toBe(path);
        expect(failure?.reading.value).toEqual(read);
    });
    it('names nothing when it holds', () => {
        expect(firstFailure(german, facts)).toBeUndefined();
    });
    it('says how old a date was', () => {
        const old = { op: 'gt', attribute: 'founded', value: 30 };
        const failure = firstFailure(old, factsAbout({ founded: '2026-06-01' }));
        expect(failure?.reading).toEqual({ value: '2026-06-01', ageDays: 14 });
    });
});
describe('explanations', () => {
    it('agree with holds everywhere, and name a failing condition exactly when there is one', () => {
        fc.assert(fc.property(arbitraryCriterion, arbitraryValues, (criterion, values) => {
            const about = factsAbout(values);
            expect(explain(criterion, about).held).toBe(holds(criterion, about));
            expect(firstFailure(criterion, about) === undefined).toBe(holds(criterion, about));
        }));
    });
});
