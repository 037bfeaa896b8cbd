import { describe, expect, it } from 'vitest';
import type { ArchivedReport } from '../../../src/playbook/archive/archived-report.ts';
import { readReport } from '../../../src/playbook/archive/read-report.ts';
import { shownSections } from '../../../src/playbook/shown-sections.ts';
import { sealedJson } from '../../../src/records/kept/sealed.ts';
import { parseInstant } from '../../../src/support/instant.ts';
import { markupOf, referenceAgreement, textOf, viewOf } from '../measured/given-measurement.ts';

const agreement = referenceAgreement();
const both = (text: string) => ({ en: text, de: `de ${text}` });
const blocks = [
  { is: 'heading', level: 2, text: both('Money') },
  { is: 'list', items: [both('<script>alert(1)</script>')] },
  {
    is: 'table',
    caption: both('By channel'),
    columns: [both('Channel'), both('Won'), both('Rate'), both('Rest')],
    rows: [
      [
        { is: 'text', text: both('Webinar') },
        { is: 'amount', unit: 'money', value: '234.50' },
        { is: 'figure', unit: 'share', status: 'value', value: '3/4', n: 4, k: 3, band: 'good', beside: {} },
        { is: 'few' },
      ],
      [
        { is: 'text', text: both('Fair') },
        { is: 'amount', unit: 'money', value: '0.00' },
        { is: 'figure', unit: 'share', status: 'too few', value: null, n: 2, k: 1, needed: 30, beside: {} },
        { is: 'none' },
      ],
    ],
    total: [
      { is: 'text', text: both('All') },
      { is: 'amount', unit: 'money', value: '234.50' },
      { is: 'none' },
      { is: 'none' },
    ],
  },
  {
    is: 'table',
    caption: both('Waiting'),
    columns: [both('Lead'), both('Owner')],
    rows: [
      [
        { is: 'name', name: 'L-4711' },
        { is: 'name', name: 'm-301' },
      ],
    ],
  },
];

function reportText(changes: Readonly<Record<string, unknown>> = {}): string {
  const document = {
    schemaVersion: 1,
    version: '0.1.0',
    report: 'weekly',
    title: both('Weekly pipeline report'),
    agreement: { title: both('Frachtfink'), version: '2027.1' },
    asOf: '2026-12-16T11:00:00Z',
    zone: 'Europe/Berlin',
    currency: 'EUR',
    period: { title: both('Week 2026-W50'), from: '2026-12-07', to: '2026-12-13' },
    blocks,
    ...changes,
  };
  const asOf = parseInstant(document.asOf) ?? 0;
  return sealedJson(document, { what: 'report', asOf, zone: 'Europe/Berlin', until: '2027-03-16' });
}

function reportOf(changes: Readonly<Record<string, unknown>> = {}): ArchivedReport {
  const read = readReport(reportText(changes), 'weekly.json', agreement);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

const newer = reportOf({
  asOf: '2026-12-23T11:00:00Z',
  period: { title: both('Week 2026-W51'), from: '2026-12-14', to: '2026-12-20' },
});
const reports = [reportOf(), newer];
const view = viewOf({ agreement, reports });

describe('the archive of reports', () => {
  it('is there with reports only, the newest first', () => {
    expect(shownSections(viewOf({ agreement })).map(({ id }) => id)).not.toContain('reports');
    expect(shownSections(view).map(({ id }) => id)).toContain('reports');
    expect(textOf(view, 'reports')).toMatch(/Week 2026-W51[\s\S]*Week 2026-W50/);
  });

  it('shows the blocks of a report, money to the cent, and what has no value in words', () => {
    const text = textOf(view, 'reports', newer.id);
    expect(text).toContain(
      'Frachtfink, version 2027.1. Week 2026-W51 (14 December – 20 December 2026), as of 23 December 2026, 12:00 (Europe/Berlin). To be kept until 16 March 2027.',
    );
    expect(text).toContain('Webinar | €234.50 | 75 % (3 of 4) – good | too few |');
    expect(text).toContain('Fair | €0 | too few: 2 of 30 | – |');
    expect(text).toContain('All | €234.50 |');
    expect(textOf(viewOf({ agreement, reports }, 'de'), 'reports', newer.id)).toContain(
      'de Webinar | 234,50 € |',
    );
  });

  it('leaves out tables that name leads or people, and says so', () => {
    const text = textOf(view, 'reports', newer.id);
    expect(text).not.toMatch(/L-4711|m-301/);
    expect(text).toContain('Waiting: one row that names single leads, deals or people.');
  });

  it('shows hostile text as text', () => {
    expect(markupOf(view, 'reports', newer.id)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(markupOf(view, 'reports', newer.id)).not.toContain('<script>');
  });

  it.each([
    ['cut off', reportText().slice(0, -9), /no whole JSON document/],
    [
      'a measurement',
      reportText().replace('"what": "report"', '"what": "measurement"'),
      /it is no report of leadpact, but measurement; write one with leadpact report/,
    ],
    ['another form', reportText({ schemaVersion: 3 }), /it has schemaVersion 3, and this leadpact reads 1/],
    ['an unknown block', reportText({ blocks: [{ is: 'page' }] }), /at \/blocks\/0/],
    [
      'a row too short',
      reportText({ blocks: [{ ...blocks[3], rows: [[{ is: 'none' }]] }] }),
      /not as many cells/,
    ],
    ['no instant', reportText({ asOf: 'soon' }), /its asOf, soon, is no instant/],
  ])('says in a sentence what is wrong with a file: %s', (_, text, sentence) => {
    expect(readReport(text, 'weekly.json', agreement)).toMatch(sentence);
  });
});
