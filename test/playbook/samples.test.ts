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
id: nameless
lead: { employees: 30 }
timeline:
  - { at: 2027-03-01T09:00+01:00, signal: demo-request }
asOf: 2027-03-01T12:00+01:00
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
---
kind: sample
id: quick
lead: { company: Musterwerk GmbH }
timeline:
  - { at: 2027-03-01T09:00+01:00, signal: demo-request }
  - { at: 2027-03-02T09:00+01:00, set: { employees: 180 } }
asOf: 2027-03-02T12:00+01:00
expect: { stage: mql }
`);

describe('the page of a sample lead', () => {
  it('says which condition keeps it from the next stage, and what the lead has instead', () => {
    expect(pageText(files, 'en/samples/not-yet.html')).toContain(
      'Threshold | total at least 60; this lead: 0 – not met; short by 60',
    );
    expect(pageText(files, 'de/samples/not-yet.html')).toContain(
      'Schwelle | Gesamtpunkte mindestens 60; dieser Lead: 0 – nicht erfüllt; 60 zu wenig',
    );
  });

  it('says nothing of the threshold where the lead could go past it', () => {
    const page = pageText(files, 'en/samples/nameless.html');
    const missing = page.slice(page.indexOf('What is missing'));
    expect(missing).toContain('Must be known | Company');
    expect(missing).not.toMatch(/Threshold|Fast track/);
  });

  it('says what was asked when it entered a stage, what it had then, and by which way it came in', () => {
    const points = pageText(files, 'en/samples/given-up.html');
    expect(points).toContain('Why Marketing qualified lead, 2027-03-01 09:00\nGates | none held');
    expect(points).toContain('Threshold | total at least 60; this lead: 70 – met');
    expect(points).not.toContain('Fast track');

    const quick = pageText(files, 'de/samples/quick.html');
    expect(quick).toContain('Muss bekannt sein | Company: musterwerk gmbh');
    // Today it has more.
    expect(quick).toContain(
      'Schwelle | Gesamtpunkte mindestens 60; dieser Lead: 40 – nicht erfüllt; 20 zu wenig',
    );
    expect(quick).toContain(
      'Überholspur an der Schwelle vorbei | Demo request in den letzten 1 Tag; dieser Lead: 1 Ereignis – erfüllt',
    );
  });

  it('says of a condition with ways to choose from which one was taken, and what a gate found', () => {
    const chosen = mergedFiles(`kind: lifecycle
owner: joint
gates:
  - { id: rival, title: { en: A rival, de: Mitbewerb }, when: { company: { in: [rival] } } }
stages:
  lead: { order: 10, owner: marketing }
  mql:
    order: 20
    owner: marketing
    entry:
      automatic: true
      require:
        any: [{ employees: { gte: 100 } }, { total: { gte: 1000 } }]
      threshold: { none: [{ country: { in: [CH] } }, { employees: { gt: 900 } }] }
  sal: { order: 30, owner: sales }
handoff: { stage: mql, acceptance: sal, decideWithin: 8 business hours, onExpiry: escalate, decidedBy: [sales-manager] }
cycles: { max: 3, scoreReset: engagement }
`);
    const leads = `kind: sample
id: chosen
lead: { company: Musterwerk GmbH, employees: 180 }
timeline:
  - { at: 2027-03-01T09:00+01:00, set: { employees: 200 } }
  - { at: 2027-03-01T10:00+01:00, set: { employees: 30, company: Rival } }
asOf: 2027-03-02T12:00+01:00
expect: { stage: mql, gate: rival }
`;
    const text = pageText({ ...chosen, 'test/leads/input.yaml': leads }, 'en/samples/chosen.html');
    expect(text).toContain('Always required | at least one of – met');
    expect(text).toContain('Employees at least 100 people; this lead: 200 people – met');
    expect(text).not.toContain('at least 1,000');
    expect(text).toContain('Threshold | none of – met');
    expect(text).toMatch(/Employees more than 900 people; this lead: 200 people – not met/);
    expect(text).toMatch(/Gate \| A rival.*Company .*; this lead: rival – met/);
  });

  it('speaks of what is expected in the words of the site, not in those of files', () => {
    expect(pageText(files, 'de/samples/not-yet.html')).toContain('Phase | Lead | ja');
    expect(pageText(files, 'de/samples/given-up.html')).toContain('Übergabe | angenommen | ja');
    expect(pageText(files, 'de/samples/given-up.html')).toMatch(/Six touches \| gebrochen \| ja/);
    expect(pageText(files, 'de/samples/given-up.html')).toContain('Kontakt: Anruf');
  });

  it('shows its handoffs and touches beside what it expects of them', () => {
    const text = pageText(files, 'en/samples/given-up.html');
    expect(text).toContain('Handoff | accepted | yes');
    expect(text).toMatch(/Touches: Six touches \| broken \| yes/);
    expect(text).toMatch(/2027-03-01 09:00 \| 2027-03-\S+ \S+ \| 2027-03-01 10:00 \| accepted/);
    expect(text).toMatch(/Six touches \| 1 \| 1 of \d+ \| 1 of \d+ \|/);
  });
});
