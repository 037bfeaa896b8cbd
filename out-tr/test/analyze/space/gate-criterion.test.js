import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateCriterion } from '../../../src/analyze/space/asked-criteria.js';
import { factsOfValues } from '../../../src/criteria/facts.js';
import { holds } from '../../../src/criteria/holds.js';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.js';
import { agreementWith } from './asked-space.js';
const minimal = agreementWith([]);
const [purpose = ''] = Object.keys(minimal.consentPurposes);
const agreement = {
    ...minimal,
    consentPurposes: { ...minimal.consentPurposes, phone: minimal.consentPurposes[purpose] ?? minimal },
};
const states = ['none', 'given', 'withdrawn'];
const gate = fc.record({
    id: fc.constant('gate'),
    title: fc.constant({ en: 'Gate' }),
    place: fc.constant(minimal.place),
    kind: fc.constantFrom('objection', 'withdrawn-consent', 'no-consent', 'embargo', 'criterion'),
    purpose: fc.constantFrom(purpose, 'phone'),
    when: fc.constant({ op: 'missing', attribute: 'company' }),
}, { requiredKeys: ['id', 'title', 'place', 'kind'] });
it('says when a gate is true', () => {
    fc.assert(fc.property(gate, fc.boolean(), fc.constantFrom(...states), fc.constantFrom(...states), fc.boolean(), (one, objection, first, second, known) => {
        const consents = new Map([
            [purpose, first],
            ['phone', second],
        ]);
        const values = known ? { company: 'x' } : {};
        const facts = {
            ...factsOfValues({ attributes: agreement.fields, values, today: 0 }),
            objection,
            consents,
        };
        const isTrue = firstTrueGate({ ...agreement.lifecycle, gates: [one] }, facts) !== undefined;
        expect(holds(gateCriterion(one, agreement), facts)).toBe(isTrue);
    }));
});
