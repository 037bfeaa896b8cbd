import { describe, expect, it } from 'vitest';
import { certainty } from '../../src/criteria/certainty.js';
const attribute = (id, type) => ({
    id,
    type,
    scale: 0,
    values: [],
    nullable: true,
});
const attributes = {
    country: attribute('country', 'enum'),
    employees: attribute('employees', 'integer'),
    founded: attribute('founded', 'date'),
    tools: attribute('tools', 'set'),
};
const of = (criterion, scope) => certainty(criterion, new Map(Object.entries(scope)), attributes);
const country = (...values) => ({ op: 'in', attribute: 'country', values });
const inGermany = { country: { values: ['de'] } };
const inDach = { country: { values: ['de', 'at'] } };
describe('what is certain of part of the leads', () => {
    it('follows from the values that they may have', () => {
        expect(of(country('de', 'at'), inDach)).toBe('always');
        expect(of(country('de'), inDach)).toBe('maybe');
        expect(of(country('nl'), inDach)).toBe('never');
    });
    it('is nothing where a field is not known, or its age depends on the day', () => {
        expect(of(country('nl'), {})).toBe('maybe');
        expect(of(country('nl'), { country: { values: [] } })).toBe('maybe');
        const age = { op: 'lte', attribute: 'founded', value: 30 };
        expect(of(age, { founded: { values: ['2026-11-20'] } })).toBe('maybe');
        expect(of({ op: 'objection' }, inGermany)).toBe('maybe');
    });
    it('knows that a field in the scope has a value', () => {
        expect(of({ op: 'missing', attribute: 'country' }, inDach)).toBe('never');
        expect(of({ op: 'exists', attribute: 'employees' }, { employees: { low: 1, high: 9 } })).toBe('always');
        expect(of({ op: 'missing', attribute: 'employees' }, { employees: { low: 1, high: 9 } })).toBe('never');
    });
    it.each([
        ['gte', 50, 'always'],
        ['gte', 51, 'maybe'],
        ['gte', 500, 'maybe'],
        ['gte', 501, 'never'],
        ['gt', 49, 'always'],
        ['gt', 50, 'maybe'],
        ['gt', 500, 'never'],
        ['lte', 500, 'always'],
        ['lte', 499, 'maybe'],
        ['lte', 49, 'never'],
        ['lt', 501, 'always'],
        ['lt', 500, 'maybe'],
        ['lt', 50, 'never'],
    ])('50 to 500 people %s %i: %s', (op, value, expected) => {
        expect(of({ op, attribute: 'employees', value }, { employees: { low: 50, high: 500 } })).toBe(expected);
    });
    it.each([
        [50, 500, 'always'],
        [500, 900, 'maybe'],
        [501, 900, 'never'],
        [1, 49, 'never'],
    ])('50 to 500 people between %i and %i: %s', (low, high, expected) => {
        expect(of({ op: 'between', attribute: 'employees', low, high }, { employees: { low: 50, high: 500 } })).toBe(expected);
    });
    it('goes through connectives', () => {
        const unknown = { op: 'exists', attribute: 'employees' };
        const yes = country('de');
        const no = country('nl');
        expect(of({ op: 'all', of: [yes, unknown] }, inGermany)).toBe('maybe');
        expect(of({ op: 'all', of: [no, unknown] }, inGermany)).toBe('never');
        expect(of({ op: 'all', of: [] }, inGermany)).toBe('always');
        expect(of({ op: 'any', of: [yes, unknown] }, inGermany)).toBe('always');
        expect(of({ op: 'any', of: [] }, inGermany)).toBe('never');
        expect(of({ op: 'none', of: [no, unknown] }, inGermany)).toBe('maybe');
        expect(of({ op: 'none', of: [yes, unknown] }, inGermany)).toBe('never');
        expect(of({ op: 'none', of: [no] }, inGermany)).toBe('always');
        expect(of({ op: 'kOf', k: 2, of: [yes, yes, unknown] }, inGermany)).toBe('always');
        expect(of({ op: 'kOf', k: 2, of: [yes, no, unknown] }, inGermany)).toBe('maybe');
        expect(of({ op: 'kOf', k: 2, of: [no, no, unknown] }, inGermany)).toBe('never');
    });
    it('reads whole sets', () => {
        const test = { op: 'hasAny', attribute: 'tools', values: ['tms'] };
        expect(of(test, { tools: { values: [['tms', 'wms']] } })).toBe('always');
        expect(of(test, { tools: { values: [['wms']] } })).toBe('never');
    });
});
