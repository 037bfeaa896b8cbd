import { describe, expect, it } from 'vitest';
import { holds } from '../../src/criteria/holds.js';
import { factsAbout } from './facts-about.js';
const testsOf = (attribute) => [
    { op: 'eq', attribute, value: 'de' },
    { op: 'in', attribute, values: ['de'] },
    { op: 'notIn', attribute, values: ['us'] },
    { op: 'gte', attribute, value: 0 },
    { op: 'between', attribute, low: -9, high: 9 },
    { op: 'equals', attribute, values: [''] },
    { op: 'exists', attribute },
];
describe('a missing value', () => {
    it.each([
        ['absent', {}],
        ['the empty text', { title: '' }],
    ])('%s answers every question with false but `missing`', (_, values) => {
        const facts = factsAbout(values);
        expect(testsOf('title').filter((test) => holds(test, facts))).toEqual([]);
        expect(holds({ op: 'missing', attribute: 'title' }, facts)).toBe(true);
    });
    it('is plainly negated by none', () => {
        const notInUs = { op: 'notIn', attribute: 'country', values: ['us'] };
        expect(holds({ op: 'none', of: [notInUs] }, factsAbout({}))).toBe(true);
    });
    it('is not read from what every object inherits', () => {
        expect(holds({ op: 'exists', attribute: 'constructor' }, factsAbout({}))).toBe(false);
    });
});
describe('a set', () => {
    const hasNone = { op: 'hasNone', attribute: 'tools', values: ['crm'] };
    it('without values is empty and never missing', () => {
        for (const facts of [factsAbout({}), factsAbout({ tools: [] })]) {
            expect(holds(hasNone, facts)).toBe(true);
            expect(holds({ op: 'exists', attribute: 'tools' }, facts)).toBe(false);
            expect(holds({ op: 'missing', attribute: 'tools' }, facts)).toBe(false);
        }
    });
    it('asks for one, all or none of its values', () => {
        const facts = factsAbout({ tools: ['crm', 'map'] });
        expect(holds({ op: 'hasAny', attribute: 'tools', values: ['bi', 'map'] }, facts)).toBe(true);
        expect(holds({ op: 'hasAll', attribute: 'tools', values: ['bi', 'map'] }, facts)).toBe(false);
        expect(holds(hasNone, facts)).toBe(false);
    });
});
describe('numbers, dates and texts', () => {
    it('take both ends of between', () => {
        const between = { op: 'between', attribute: 'employees', low: 50, high: 500 };
        const inside = [49, 50, 500, 501].filter((employees) => holds(between, factsAbout({ employees })));
        expect(inside).toEqual([50, 500]);
    });
    it('compare the age of a date, negative in the future', () => {
        const future = { op: 'lt', attribute: 'founded', value: 0 };
        expect(holds(future, factsAbout({ founded: '2026-06-16' }))).toBe(true);
        expect(holds({ op: 'gte', attribute: 'founded', value: 366 }, factsAbout({ founded: '2025-06-14' }))).toBe(true);
    });
    it('find whole words only where a word is asked for', () => {
        const facts = factsAbout({ title: 'svp sales' });
        expect(holds({ op: 'contains', attribute: 'title', values: ['vp'] }, facts)).toBe(true);
        expect(holds({ op: 'containsWord', attribute: 'title', values: ['vp'] }, facts)).toBe(false);
        expect(holds({ op: 'endsWith', attribute: 'title', values: ['sales'] }, facts)).toBe(true);
    });
});
describe('signals, scores and states', () => {
    it('count the events of all named signals inside the window', () => {
        const facts = factsAbout({}, { agesOf: new Map(Object.entries({ demo: [0, 30], pricing: [29] })) });
        const twice = (withinDays) => {
            return { op: 'signal', signals: ['demo', 'pricing', 'demo'], withinDays, count: 2 };
        };
        expect([29, 30].map((days) => holds(twice(days), facts))).toEqual([false, true]);
    });
    it('are false without a score', () => {
        expect(holds({ op: 'total', comparison: 'lt', value: 10 }, factsAbout({}))).toBe(false);
        expect(holds({ op: 'grade', values: ['U'] }, factsAbout({}))).toBe(false);
    });
    it('read an unknown consent as none', () => {
        const none = { op: 'consent', purpose: 'email', state: 'none' };
        expect(holds(none, factsAbout({}))).toBe(true);
        expect(holds(none, factsAbout({}, { consents: new Map([['email', 'withdrawn']]) }))).toBe(false);
    });
    it('know empty connectives', () => {
        const answers = ['all', 'any', 'none'].map((op) => holds({ op, of: [] }, factsAbout({})));
        expect(answers).toEqual([true, false, true]);
    });
});
