import { describe, expect, it } from 'vitest';
import { mergedFiles } from '../model/merged-files.ts';
import { pageText } from './pages.ts';

const files = mergedFiles(`kind: sample
id: not-yet
lead: { employees: 30 }
timeline: []
asOf: 2027-03-01T09:00+01:00
expect: { stage: lead }
---
kind: sample
id: given-up
lead: { company: Musterwerk GmbH, employees: 180 }
timeline:
  - { at: 2027-03-01T09:00+01:00, signal: demo-request }
  - { at: 2027-03-01T10:00+01:00, accept: true }
  - { at: 2027-03-01T11:00+01:00, touch: call }
  - { at: 2027-03-02T11:00+01:00, dispose: timing }
asOf: 2027-03-02T12:00+01:00
expect: { handoff: accepted, touches: { six-touches: broken } }
`);

describe('the page of a sample lead', () => {
  it('says which condition keeps it from the next stage, and what the lead has instead', () => {
    expect(pageText(files, 'en/samples/not-yet.html')).toContain(
      'Threshold | total at least 60; this lead: 0',
    );
    expect(pageText(files, 'de/samples/not-yet.html')).toContain(
      'Schwelle | Gesamtpunkte mindestens 60; dieser Lead: 0',
    );
  });

  it('shows its handoffs and touches beside what it expects of them', () => {
    const text = pageText(files, 'en/samples/given-up.html');
    expect(text).toContain('Handoff | accepted | yes');
    expect(text).toMatch(/Touches: Six touches \| broken \| yes/);
    expect(text).toMatch(/2027-03-01 09:00 \| 2027-03-\S+ \S+ \| 2027-03-01 10:00 \| accepted/);
    expect(text).toMatch(/Six touches \| 1 \| 1 of \d+ \| 1 of \d+ \|/);
  });
});
