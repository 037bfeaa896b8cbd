import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateLead } from '../../../src/evaluate/evaluate-lead.ts';
import { valueAt, withValueAt } from '../../../src/playbook/try/change-at.ts';
import { withoutEntry } from '../../../src/playbook/try/timeline-edit.ts';
import { triedAgreement } from '../../../src/playbook/try/tried-agreement.ts';
import { writtenLead } from '../../../src/scenario/written-lead.ts';
import { agreementIn, readOrThrow } from './tried.ts';

describe('a change of one part', () => {
  const lead = {
    lead: { country: 'DE' },
    timeline: [{ at: 'a', signal: 's', properties: { p: '1' } }],
    asOf: 'b',
  };

  it('changes nothing else, and takes out what has become empty', () => {
    expect(withValueAt(lead, ['lead', 'employees'], 5)).toEqual({
      ...lead,
      lead: { country: 'DE', employees: 5 },
    });
    expect(withValueAt(lead, ['timeline', '0', 'properties', 'p'], undefined)).toEqual({
      ...lead,
      timeline: [{ at: 'a', signal: 's' }],
    });
    expect(withValueAt(lead, ['title', 'en'], 'Name')).toEqual({ ...lead, title: { en: 'Name' } });
    expect(withValueAt(lead, ['recordedStage'], undefined)).toEqual(lead);
  });

  it('can be read where it was made', () => {
    const key = fc.constantFrom('lead', 'title', 'a', 'constructor', 'x-1');
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 3 }), fc.integer(), (path, value) => {
        expect(valueAt(withValueAt({}, path, value), path)).toBe(value);
        expect(withValueAt(withValueAt({}, path, value), path, undefined)).toEqual({});
      }),
    );
  });
});

describe('an entry that is taken out', () => {
  const agreement = agreementIn('.');

  it('leaves corrections with the entries that they name, and can be all there was', () => {
    const corrected = agreement.samples.filter(({ timeline }) =>
      timeline.some(({ what }) => what === 'correct'),
    );
    expect(corrected.length).toBeGreaterThan(1);
    for (const sample of corrected) {
      const more = writtenLead(agreement, sample);
      // An entry before all others, without meaning for the lead.
      const early = { at: '2020-01-01T00:00Z', touch: 'template-email' };
      const shifted = {
        ...more,
        timeline: [early, ...(more.timeline ?? [])].map((entry) => shiftedEntry(entry)),
      };
      const { lead, asOf } = readOrThrow(triedAgreement(agreement), withoutEntry(shifted, 0));
      expect(evaluateLead(agreement, lead, asOf).stage).toBe(evaluateLead(agreement, sample, asOf).stage);
    }
    const asOf = '2026-01-01T00:00Z';
    expect(withoutEntry({ lead: {}, timeline: [{ at: asOf, accept: true }], asOf }, 0)).toEqual({
      lead: {},
      asOf,
    });
  });
});

/** The entry behind one more: corrections name places. */
function shiftedEntry(entry: Readonly<Record<string, unknown>>) {
  const { correct } = entry;
  const place = typeof correct === 'string' ? /^t(\d+)$/.exec(correct) : null;
  return { ...entry, ...(place && { correct: `t${Number(place[1]) + 1}` }) } as never;
}
