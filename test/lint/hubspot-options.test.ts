import { expect, it } from 'vitest';
import { hubspotLimits } from '../../src/compile/hubspot/limits.ts';
import { hubspotOptionTooLong } from '../../src/lint/rules/targets/hubspot-option-too-long.ts';
import type { Agreement } from '../../src/model/agreement.ts';
import type { Field } from '../../src/model/field.ts';
import { fixtureAgreement } from '../compile/fixture-agreement.ts';

const agreement = fixtureAgreement();
const kept = Object.values(agreement.fields).find(
  ({ systems, type }) => type === 'enum' && systems['hubspot'] === undefined,
);
if (kept === undefined) throw new Error('no field of its own');

const withField = (change: Partial<Field>): Agreement => ({
  ...agreement,
  fields: { [kept.id]: { ...kept, valueTitles: {}, valueSpellings: {}, ...change } },
});
const messages = (changed: Agreement): readonly string[] =>
  [...hubspotOptionTooLong.check(changed)].map(({ message }) => message);
const valuesOf = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => `v${index}`);

it('a field has as many values as HubSpot takes, and one more is told', () => {
  expect(messages(withField({ values: valuesOf(hubspotLimits.options) }))).toEqual([]);
  expect(messages(withField({ values: valuesOf(hubspotLimits.options + 1) }))).toEqual([
    `${kept.id} has 5001 values; a property in HubSpot has room for 5000`,
  ]);
});

it('value and title together are as long as HubSpot takes', () => {
  const titled = (length: number): Agreement =>
    withField({ values: ['a'], valueTitles: { a: { en: 'x'.repeat(length) } } });
  expect(messages(titled(hubspotLimits.optionLength - 1))).toEqual([]);
  expect(messages(titled(hubspotLimits.optionLength))).toHaveLength(1);
});

it('says nothing of a property that HubSpot has already, or without HubSpot', () => {
  const many = { values: valuesOf(hubspotLimits.options + 1) };
  expect(messages(withField({ ...many, systems: { hubspot: 'industry' } }))).toEqual([]);
  expect(messages({ ...withField(many), targets: {} })).toEqual([]);
});
