import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gateCriterion } from '../../../src/analyze/space/asked-criteria.ts';
import type { ConsentState } from '../../../src/criteria/criterion.ts';
import { factsOfValues } from '../../../src/criteria/facts.ts';
import { holds } from '../../../src/criteria/holds.ts';
import { firstTrueGate } from '../../../src/evaluate/journey/gate.ts';
import type { Gate } from '../../../src/model/lifecycle.ts';
import { agreementWith } from './asked-space.ts';

const minimal = agreementWith([]);
const [purpose = ''] = Object.keys(minimal.consentPurposes);
const agreement = {
  ...minimal,
  consentPurposes: { ...minimal.consentPurposes, phone: minimal.consentPurposes[purpose] ?? minimal },
};
const states: readonly ConsentState[] = ['none', 'given', 'withdrawn'];

const gate: fc.Arbitrary<Gate> = fc.record(
  {
    id: fc.constant('gate'),
    title: fc.constant({ en: 'Gate' }),
    place: fc.constant(minimal.place),
    kind: fc.constantFrom('objection', 'withdrawn-consent', 'no-consent', 'embargo', 'criterion'),
    purpose: fc.constantFrom(purpose, 'phone'),
    when: fc.constant({ op: 'missing', attribute: 'company' } as const),
  },
  { requiredKeys: ['id', 'title', 'place', 'kind'] },
);

it('says when a gate is true', () => {
  fc.assert(
    fc.property(
      gate,
      fc.boolean(),
      fc.constantFrom(...states),
      fc.constantFrom(...states),
      fc.boolean(),
      (one, objection, first, second, known) => {
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
      },
    ),
  );
});
