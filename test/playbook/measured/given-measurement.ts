import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MeasureDocument, MeasureReadingDocument } from '../../../src/generated/output-documents.ts';
import type { Agreement } from '../../../src/model/agreement.ts';
import { readAgreement } from '../../../src/model/read-agreement.ts';
import { chapterOf } from '../../../src/playbook/chapter.ts';
import type { Measured } from '../../../src/playbook/measured/measured.ts';
import { readMeasurement } from '../../../src/playbook/measured/read-measurement.ts';
import type { SectionId } from '../../../src/playbook/section.ts';
import { sectionPages } from '../../../src/playbook/section-pages.ts';
import { sections } from '../../../src/playbook/sections/index.ts';
import type { PlaybookInput, View } from '../../../src/playbook/view.ts';
import { sealedJson } from '../../../src/records/kept/sealed.ts';
import { parseInstant } from '../../../src/support/instant.ts';

/** The reference agreement without its samples. */
export function referenceAgreement(): Agreement {
  const files = readdirSync('definitions', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join('definitions', name).replaceAll('\\', '/'))
    .map((path) => ({ path, bytes: readFileSync(path) }));
  const { agreement } = readAgreement(files);
  if (agreement === undefined) throw new Error('the reference agreement does not load');
  return agreement;
}

type Body = Omit<MeasureDocument, 'kept'>;

const nothing: Body = {
  schemaVersion: 1,
  version: '0.1.0',
  agreement: {
    id: 'frachtfink',
    version: 'draft',
    zone: 'Europe/Berlin',
    currency: 'EUR',
    versions: [{ version: 'draft', clocks: 40 }],
  },
  asOf: '2026-12-16T11:00:00Z',
  since: '2026-11-01',
  records: {
    source: 'native',
    files: [{ table: 'lead', file: 'exports/leads.csv', rows: 40, rejected: { missingId: 2 } }],
    absent: ['cost'],
    findings: [],
    later: {},
    outOfOrder: [],
    afterEnd: 0,
    lateCorrections: 0,
    negativeDurations: [],
    unknownParts: {},
    otherVersions: [],
  },
  metrics: [],
  slas: [],
  commitments: [],
  escalations: { promises: [], events: [] },
  alignment: [],
  incentives: [],
};

/** A measurement document as leadpact writes it, on Wednesday of week 51, with these figures. */
export function measurementText(figures: Partial<Body> = {}): string {
  const document = { ...nothing, ...figures };
  const asOf = parseInstant(document.asOf) ?? 0;
  return sealedJson(document, { what: 'measurement', asOf, zone: 'Europe/Berlin', until: '2028-01-20' });
}

export function measuredOf(agreement: Agreement, figures: Partial<Body> = {}): Measured {
  const read = readMeasurement(measurementText(figures), 'measurements.json', agreement);
  if (typeof read === 'string') throw new Error(read);
  return read;
}

/** A share as the document tells it. */
export function week(
  period: string,
  from: string,
  to: string,
  [k, n]: readonly [number, number],
): MeasureReadingDocument {
  if (n === 0) return { period, from, to, status: 'none' as const, n, k };
  return {
    period,
    from,
    to,
    status: 'value' as const,
    value: `${k}/${n}`,
    decimal: (k / n).toFixed(6),
    n,
    k,
  };
}

export function viewOf(
  input: Pick<PlaybookInput, 'agreement'> & Partial<PlaybookInput>,
  language: 'en' | 'de' = 'en',
): View {
  return { results: [], compilations: new Map(), ...input, language, base: '../' };
}

/** The text of a page of a chapter, a line for each block and cells between bars. */
export function textOf(view: View, id: SectionId, page = 'index'): string {
  return plainText(markupOf(view, id, page));
}

export function markupOf(view: View, id: SectionId, page = 'index'): string {
  const section = sections.find((each) => each.id === id);
  if (section === undefined) throw new Error(`there is no chapter ${id}`);
  const found = sectionPages(view, chapterOf(view, section)).find(
    ({ path }) => path === `${id}/${page}.html`,
  );
  if (found === undefined) throw new Error(`there is no page ${id}/${page}`);
  return found.content.markup;
}

export function plainText(markup: string): string {
  return markup
    .replaceAll(/<\/(?:p|h\d|tr|dd|li|section|thead|text|summary|figcaption)>/g, '\n')
    .replaceAll(/<\/(?:dt|td|th)>/g, ' | ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll(/\n\s*\n*/g, '\n');
}
