import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../../src/criteria/holds.js';
import { searchFor } from '../../src/criteria/witness/search.js';
import { excludeEachOther, implies, isImpossible, witnessOf } from '../../src/criteria/witness/witness.js';
import { arbitraryCriterion, arbitraryValues } from './arbitrary-criterion.js';
import { factsAbout } from './facts-about.js';
const attribute = (id, rest) => [
    id,
    { id, type: 'text', scale: 0, values: [], nullable: true, ...rest },
];
const attributes = Object.fromEntries([
    attribute('country', { type: 'enum', values: ['at', 'de', 'us'] }),
    attribute('employees', { type: 'integer', min: 0 }),
    attribute('partner', { type: 'boolean' }),
    attribute('founded', { type: 'date' }),
    attribute('tools', { type: 'set', values: ['bi', 'crm', 'map'] }),
    attribute('title', { type: 'text' }),
]);
const employees = (op, value) => ({ op, attribute: 'employees', value });
const country = (...values) => ({ op: 'in', attribute: 'country', values });
const all = (...of) => ({ op: 'all', of });
const none = (...of) => ({ op: 'none', of });
const signal = (withinDays, count = 1) => ({
    op: 'signal',
    signals: ['demo'],
    withinDays,
    count,
});
describe('the search for a lead', () => {
    it('never calls impossible what holds of a lead, and never shows a lead of which it does not hold', () => {
        let impossible = 0;
        let shown = 0;
        fc.assert(fc.property(arbitraryCriterion, arbitraryValues, (criterion, values) => {
            const { facts, isOpen } = searchFor(criterion, attributes);
            if (facts)
                expect(holds(criterion, facts)).toBe(true);
            const certain = facts === undefined && !isOpen;
            if (certain)
                expect(holds(criterion, factsAbout(values, { attributes }))).toBe(false);
            impossible += certain ? 1 : 0;
            shown += facts ? 1 : 0;
        }), { numRuns: 3000, seed: 20_261_128 });
        expect(impossible).toBeGreaterThan(150);
        expect(shown).toBeGreaterThan(1000);
    });
    it.each([
        ['numbers apart', all(employees('gte', 500), employees('lt', 50)), true],
        ['numbers that meet', all(employees('gte', 50), employees('lt', 51)), false],
        ['a number below its field', employees('lt', 0), true],
        ['values apart', all(country('de'), country('at')), true],
        [
            'every value refused and present',
            all({ op: 'exists', attribute: 'country' }, none(country('at', 'de', 'us'))),
            true,
        ],
        ['an event and none in a wider window', all(signal(7), none(signal(14))), true],
        ['an event and none in a narrower window', all(signal(14), none(signal(7))), false],
        ['three events and no two', all(signal(7, 3), none(signal(7, 2))), true],
        [
            'a score above and below',
            all({ op: 'total', comparison: 'gte', value: 60 }, { op: 'total', comparison: 'lt', value: 60 }),
            true,
        ],
        [
            'a stage reached and not',
            all({ op: 'reached', stage: 'sal' }, none({ op: 'reached', stage: 'sal' })),
            true,
        ],
        [
            'two beginnings of a text',
            all({ op: 'startsWith', attribute: 'title', values: ['1'] }, { op: 'startsWith', attribute: 'title', values: ['2', '3'] }),
            true,
        ],
        [
            'a beginning and its longer form',
            all({ op: 'startsWith', attribute: 'title', values: ['1'] }, { op: 'startsWith', attribute: 'title', values: ['12'] }),
            false,
        ],
    ])('knows whether it can be: %s', (_, criterion, expected) => {
        expect(isImpossible(criterion, attributes)).toBe(expected);
    });
    it('shows the lead that falls between the rules', () => {
        const facts = witnessOf(none(all(country('de'), employees('gte', 50)), country('at', 'us')), attributes);
        expect(facts?.values).toBeDefined();
    });
    it('knows what follows from what and what cannot be together', () => {
        expect(implies(employees('gte', 500), employees('gte', 50), attributes)).toBe(true);
        expect(implies(employees('gte', 50), employees('gte', 500), attributes)).toBe(false);
        expect(excludeEachOther(country('de'), country('at'), attributes)).toBe(true);
    });
    it('gives no answer where only a score would decide', () => {
        expect(searchFor({ op: 'total', comparison: 'gte', value: 60 }, attributes)).toEqual({ isOpen: true });
    });
});
