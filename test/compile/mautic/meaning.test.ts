import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributeField, optionValue } from '../../../src/compile/mautic/attribute-field.ts';
import { mautic } from '../../../src/compile/mautic/mautic.ts';
import { criterionFilters } from '../../../src/compile/mautic/segments/criterion-filters.ts';
import { operatorsOf } from '../../../src/compile/mautic/segments/filter.ts';
import { segment } from '../../../src/compile/mautic/segments/segment.ts';
import { workbenchFor } from '../../../src/compile/mautic/workbench.ts';
import type { AttributeType, Values } from '../../../src/criteria/attribute.ts';
import { holds } from '../../../src/criteria/holds.ts';
import type { Field } from '../../../src/model/field.ts';
import { arbitraryCriterion, arbitraryValues } from '../../criteria/arbitrary-criterion.ts';
import { factsAbout } from '../../criteria/facts-about.ts';
import { fixtureAgreement } from '../fixture-agreement.ts';
import { byId, definition } from '../fixture-definition.ts';
import { fixtureField } from '../fixture-fields.ts';
import { hostileAgreement } from '../hostile-agreement.ts';
import { type Contact, isIn } from './contact-answers.ts';
import { payloadSchemas } from './payload-schemas.ts';

const types: Readonly<Record<string, AttributeType>> = {
  country: 'enum',
  employees: 'integer',
  founded: 'date',
  partner: 'boolean',
  title: 'text',
  tools: 'set',
};
const configuration = {
  ...definition('targets', 'mautic'),
  apiVersion: '5.1',
  prefix: 'x',
  ownsWholeObjects: false,
};
const agreement = fixtureAgreement({
  fields: byId(Object.entries(types).map(([id, type]): Field => fixtureField(id, { type }))),
});
const workbench = workbenchFor(agreement, configuration);
const { today } = factsAbout({});

test('a contact is in a segment exactly where the criterion holds', () => {
  let asked = 0;
  fc.assert(
    fc.property(arbitraryCriterion, arbitraryValues, (criterion, values) => {
      const { payload } = segment('id', 'name', criterionFilters(workbench, criterion));
      fc.pre(payload !== undefined);
      asked += 1;
      expect(isIn(contactOf(values), Object(payload.body).filters, today)).toBe(
        holds(criterion, factsAbout(values)),
      );
    }),
    { numRuns: 1500 },
  );
  expect(asked).toBeGreaterThan(1000);
});

test('what no segment can say is a gap', () => {
  const percent = { op: 'contains', attribute: 'title', values: ['100 %'] } as const;
  const none = segment('id', 'name', criterionFilters(workbench, percent));
  expect(none.payload).toBeUndefined();
  expect(none.caveats.at(-1)?.words.en).toContain('pattern');
  const many = [...Array(12).keys()].map((value) => ({ op: 'gte', attribute: 'employees', value }) as const);
  const large = segment('id', 'name', criterionFilters(workbench, { op: 'kOf', k: 6, of: many }));
  expect(large.caveats.at(-1)?.words.en).toContain('too large');
});

test.each([
  ['fixture', fixtureAgreement()],
  ['hostile', hostileAgreement()],
])('payloads of the %s are as Mautic’s source takes them, and spoiled ones are not', (_, each) => {
  const target = each.targets['mautic'];
  if (target === undefined) throw new Error('no target');
  const { artifacts } = mautic.compile(each, target);
  const ajv = new Ajv2020({ strict: false });
  for (const [kind, schema] of Object.entries(payloadSchemas)) {
    const validate = ajv.compile(schema);
    const bodies = artifacts.filter(({ path }) => path.startsWith(`${kind}/`));
    if (kind !== 'points') expect(bodies.length, kind).toBeGreaterThan(3);
    for (const { content, path } of bodies) {
      expect(validate(JSON.parse(content)), `${path}: ${JSON.stringify(validate.errors)}`).toBe(true);
      expect(validate({ ...JSON.parse(content), misspelt: 1 }), path).toBe(false);
      expect(validate({ ...JSON.parse(content), name: 5, label: 5 }), path).toBe(false);
    }
  }
});

test('no filter asks a field for what its type does not offer', () => {
  const target = agreement.targets['mautic'] ?? configuration;
  for (const { content, path } of mautic.compile(fixtureAgreement(), target).artifacts) {
    if (!path.startsWith('segments/')) continue;
    for (const { operator, type } of JSON.parse(content).filters)
      expect(operatorsOf[type as keyof typeof operatorsOf], `${path} ${type}`).toContain(operator);
  }
});

/** As Mautic stores it; values of the fixture are spelled as they are. */
function contactOf(values: Values): Contact {
  const stored = Object.fromEntries(
    Object.values(agreement.fields).map((attribute) => {
      const field = attributeField(workbench, attribute);
      const value = values[attribute.id];
      const spell = (one: string): string => optionValue(field, one);
      const kept =
        typeof value === 'object' ? value.map(spell) : typeof value === 'boolean' ? String(value) : value;
      return [field.alias, kept === '' ? undefined : kept];
    }),
  );
  return { date_added: '2026-01-01 00:00:00', ...stored };
}
