import { describe, expect, it } from 'vitest';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import { addressOf, dataIn } from '../../../src/playbook/try/lead-address.ts';
import { readLead } from '../../../src/playbook/try/read-lead.ts';
import { triedAgreement } from '../../../src/playbook/try/tried-agreement.ts';
import { writtenLead } from '../../../src/scenario/written-lead.ts';
import { agreementIn, leadOf, readOrThrow, withoutPlaces } from './tried.ts';

describe.each(['.', 'examples/gitlab'])('every sample lead of %s', (folder) => {
  const agreement = agreementIn(folder);
  const tried = triedAgreement(agreement);

  it('comes back from its address as the loader reads it', () => {
    expect(agreement.samples.length).toBeGreaterThan(100);
    for (const sample of agreement.samples) {
      const read = readOrThrow(tried, dataIn(addressOf(writtenLead(agreement, sample))));
      expect({ ...(leadOf({ ...sample, ...read.lead }) as object), asOf: read.asOf }).toEqual({
        ...(leadOf(sample) as object),
        asOf: sample.asOf,
      });
    }
  });

  it('comes to the same with the part of the agreement that the page has', () => {
    for (const sample of agreement.samples) {
      const whole = evaluateLead(agreement, sample, sample.asOf);
      const part = evaluateLead(tried, sample, sample.asOf);
      const without = { facts: null, decisions: null };
      expect(withoutPlaces({ ...part, ...without })).toEqual(withoutPlaces({ ...whole, ...without }));
    }
  });
});

describe('a lead that cannot be read', () => {
  const agreement = triedAgreement(agreementIn('.'));
  const asOf = '2026-06-09T10:30+02:00';
  const event = { at: '2026-06-09T10:00+02:00', signal: 'demo-request' };

  it.each([
    ['lead', null],
    ['lead', []],
    ['lead', { asOf }],
    ['other', { lead: {}, asOf, other: 1 }],
    ['lead/shoe-size', { lead: { 'shoe-size': 43 }, asOf }],
    ['lead/employees', { lead: { employees: 1.5 }, asOf }],
    ['lead/employees', { lead: { employees: { valueOf: 1 } }, asOf }],
    ['lead/country', { lead: { country: 'Atlantis' }, asOf }],
    ['lead/champion', { lead: { champion: 'perhaps' }, asOf }],
    ['lead/decision-date', { lead: { 'decision-date': '2026-02-30' }, asOf }],
    ['lead/tools', { lead: { tools: 'sap' }, asOf }],
    ['asOf', { lead: {} }],
    ['asOf', { lead: {}, asOf: '2026-06-09T10:30' }],
    ['asOf', { lead: {}, timeline: [event], asOf: '9999-06-09T10:30Z' }],
    ['recordedStage', { lead: {}, asOf, recordedStage: 'toString' }],
    ['timeline', { lead: {}, asOf, timeline: {} }],
    ['timeline/0', { lead: {}, asOf, timeline: [null] }],
    ['timeline/0/', { lead: {}, asOf, timeline: [{ at: asOf }] }],
    ['timeline/0/signal', { lead: {}, asOf, timeline: [{ at: asOf, signal: 'constructor' }] }],
    ['timeline/0/accept', { lead: {}, asOf, timeline: [{ ...event, accept: true }] }],
    ['timeline/0/at', { lead: {}, asOf, timeline: [{ signal: 'demo-request' }] }],
    [
      'timeline/0/properties/colour',
      { lead: {}, asOf, timeline: [{ ...event, properties: { colour: 'red' } }] },
    ],
    ['timeline/1', { lead: {}, asOf, timeline: [event, { at: asOf, correct: 't9' }] }],
    ['timeline/1', { lead: {}, asOf, timeline: [event, { ...event, id: 't1' }] }],
    ['accounts/0/owner', { lead: {}, asOf, accounts: [{ id: 'a', name: 'A', owner: 'nobody' }] }],
    ['accounts/0/name', { lead: {}, asOf, accounts: [{ id: 'a' }] }],
    ['accounts/0/size', { lead: {}, asOf, accounts: [{ id: 'a', name: 'A', size: 1 }] }],
    ['title/fr', { lead: {}, asOf, title: { fr: 'Un lead' } }],
  ])('says that it is %s', (path, written) => {
    const read = readLead(agreement, written);
    expect('path' in read ? read.path : read).toBe(path);
  });
});
