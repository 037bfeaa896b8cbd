import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, dataIn } from '../../../src/playbook/try/lead-address.ts';
import { readLead } from '../../../src/playbook/try/read-lead.ts';
import { triedAgreement } from '../../../src/playbook/try/tried-agreement.ts';
import { writtenLead } from '../../../src/scenario/written-lead.ts';
import { randomLeads } from './random-leads.ts';
import { agreementIn } from './tried.ts';

const agreement = agreementIn('.');
const tried = triedAgreement(agreement);

describe('the address of a lead', () => {
  it('carries any plain data, in signs that stay when an address is passed on', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'binary' }), (json) => {
        const address = addressOf(JSON.parse(json));
        expect(address).toMatch(/^#[!$%&()*+,./0-9:;=?@A-Z_a-z~-]*~1$/);
        expect(new URL(address, 'file:///x').hash).toBe(address);
        expect(dataIn(address)).toEqual(JSON.parse(json));
      }),
    );
  });

  it('carries leads as they are made in the form', () => {
    fc.assert(
      fc.property(randomLeads(agreement), (lead) => {
        expect(dataIn(addressOf(lead))).toEqual(JSON.parse(JSON.stringify(lead)));
      }),
      { numRuns: 50 },
    );
  });

  it('that was shortened, changed or made up is read or refused, and never fails', () => {
    const whole = addressOf(writtenLead(agreement, agreement.samples[0] ?? expect.fail('no samples')));
    const changed = fc
      .record({ at: fc.nat(whole.length), cut: fc.nat(9), text: fc.string({ maxLength: 5 }) })
      .map(({ at, cut, text }) => whole.slice(0, at) + text + whole.slice(at + cut));
    const made = fc.oneof(
      changed,
      fc.string(),
      fc.json().map((json) => addressOf(JSON.parse(json))),
    );
    fc.assert(
      fc.property(made, (address) => {
        const data = dataIn(address);
        if (data !== undefined) readLead(tried, data);
      }),
      { numRuns: 2000 },
    );
    expect(dataIn('#%E0%A4%A~1')).toBeUndefined();
    expect(dataIn(whole.slice(0, -8))).toBeUndefined();
    expect(dataIn(whole.replace(/1$/, '2'))).toBeUndefined();
  });
});
