import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alternatives } from '../../../src/compile/hubspot/criteria/alternatives.js';
import { criterionCondition } from '../../../src/compile/hubspot/criteria/criterion-condition.js';
import { disjointAlternatives } from '../../../src/compile/hubspot/criteria/disjoint-alternatives.js';
import { workbenchFor } from '../../../src/compile/hubspot/workbench.js';
import { holds } from '../../../src/criteria/holds.js';
import { arbitraryCriterion, arbitraryValues } from '../../criteria/arbitrary-criterion.js';
import { factsAbout } from '../../criteria/facts-about.js';
import { fixtureAgreement } from '../fixture-agreement.js';
import { byId, definition } from '../fixture-definition.js';
import { passes } from './contact-answers.js';
const types = {
    country: 'enum',
    employees: 'integer',
    founded: 'date',
    partner: 'boolean',
    title: 'text',
    tools: 'set',
};
const configuration = {
    ...definition('targets', 'hubspot'),
    apiVersion: '',
    prefix: 'x_',
    ownsWholeObjects: false,
};
const agreement = fixtureAgreement({
    fields: byId(Object.entries(types).map(([id, type]) => field(id, type))),
});
const { today } = factsAbout({});
const room = { alternatives: 500, tests: 5000 };
test('a contact meets some alternative of a list exactly where the criterion holds', () => {
    fc.assert(fc.property(arbitraryCriterion, arbitraryValues, (criterion, values) => {
        const { of } = spelled(criterion, (condition) => alternatives(condition, room));
        fc.pre(of !== undefined);
        expect(metBy(of, values) > 0).toBe(holds(criterion, factsAbout(values)));
    }), { numRuns: 1500 });
});
test('a contact meets one alternative of a score exactly where the criterion holds, never two', () => {
    fc.assert(fc.property(arbitraryCriterion, arbitraryValues, (criterion, values) => {
        const { of } = spelled(criterion, (condition) => disjointAlternatives(condition, 500));
        fc.pre(of !== undefined);
        expect(metBy(of, values)).toBe(holds(criterion, factsAbout(values)) ? 1 : 0);
    }), { numRuns: 1500 });
});
test('what cannot be negated is left out as a gap, not written another way', () => {
    const starts = { op: 'startsWith', attribute: 'title', values: ['vp'] };
    const negated = spelled({ op: 'none', of: [starts] }, (condition) => alternatives(condition, room));
    expect(negated.of).toBeUndefined();
    expect(negated.caveats.at(-1)?.fidelity).toBe('missing');
    expect(spelled(starts, (condition) => alternatives(condition, room)).of).toHaveLength(1);
});
test('too many alternatives are a gap', () => {
    const tests = [...Array(8).keys()].map((value) => ({ op: 'gte', attribute: 'employees', value }));
    const criterion = { op: 'kOf', k: 4, of: tests };
    const tight = spelled(criterion, (condition) => alternatives(condition, { alternatives: 60, tests: 400 }));
    expect(tight.of).toBeUndefined();
    expect(spelled(criterion, (condition) => alternatives(condition, room)).of).toHaveLength(70);
});
test('a criterion that would take for ever is given up at once', () => {
    const tests = (n) => [...Array(n).keys()].map((value) => ({ op: 'gte', attribute: 'employees', value }));
    const pairs = tests(30).map((one, index) => ({ op: 'any', of: [one, { op: 'lt', attribute: 'founded', value: index }] }));
    const huge = [
        { op: 'kOf', k: 20, of: tests(40) },
        { op: 'none', of: [{ op: 'kOf', k: 20, of: tests(40) }] },
        { op: 'all', of: pairs },
        {
            op: 'none',
            of: [
                { op: 'all', of: pairs },
                { op: 'kOf', k: 9, of: tests(18) },
            ],
        },
    ];
    const started = performance.now();
    for (const criterion of huge) {
        expect(spelled(criterion, (condition) => alternatives(condition, { alternatives: 60, tests: 400 })).of).toBeUndefined();
        expect(spelled(criterion, (condition) => disjointAlternatives(condition, 60)).of).toBeUndefined();
    }
    expect(performance.now() - started).toBeLessThan(20_000);
});
function spelled(criterion, write) {
    return write(criterionCondition(workbenchFor(agreement, configuration), criterion));
}
/** How many alternatives a contact with these values meets. */
function metBy(of, values) {
    const contact = Object.fromEntries(Object.entries(values).map(([id, value]) => [`x_${id}`, value === '' ? undefined : value]));
    return of.filter((alternative) => alternative.every((one) => passes(contact, one, today))).length;
}
function field(id, type) {
    const empty = { valueTitles: {}, valueSpellings: {}, examples: [], systems: {}, values: [] };
    return { ...definition('fields', id), type, scale: 0, nullable: true, pii: 'none', ...empty };
}
