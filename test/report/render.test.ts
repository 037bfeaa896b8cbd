import { describe, expect, it } from 'vitest';
import { count, money, tableOr, text } from '../../src/report/cells.ts';
import type { Block, ReportDocument } from '../../src/report/document.ts';
import { reportHtml } from '../../src/report/render/html.ts';
import { reportMarkdown } from '../../src/report/render/markdown.ts';
import { few } from '../../src/report/sections/told-rows.ts';
import { instant } from '../evaluate/a-lead.ts';

/* How a report is written down, whatever it tells. */

const both = (words: string) => ({ en: words, de: words });

function documentOf(blocks: readonly Block[], title = 'Acme'): ReportDocument {
  const asOf = instant('2027-01-01T00:00+01:00');
  return {
    report: 'weekly',
    title: both('Report'),
    agreement: { title: both(title), version: 'draft' },
    asOf,
    kept: { what: 'report', asOf, zone: 'Europe/Berlin', until: '2027-04-01' },
    zone: 'Europe/Berlin',
    currency: 'EUR',
    period: { title: both('Q4 2026'), from: '2026-10-01', to: '2026-12-31' },
    blocks,
  };
}

function tableOf(rows: Parameters<typeof tableOr>[0]['rows'], more: object = {}): Block {
  const columns = [both('What'), both('Value')];
  return tableOr({ caption: both('Caption'), columns, rows, ...more }, both(''));
}

const shown = (document: ReportDocument, language: 'en' | 'de' = 'en') =>
  reportMarkdown(document, language, true);

describe('the line below the title', () => {
  it('has dates as people of the language write them', () => {
    const document = documentOf([]);
    expect(shown(document)).toContain(
      'Acme, draft. Q4 2026 (1 October – 31 December 2026), as of 1 January 2027, 00:00 (Europe/Berlin). To be kept until 1 April 2027.',
    );
    expect(shown(document, 'de')).toContain(
      'Acme, Entwurf. Q4 2026 (1. Oktober – 31. Dezember 2026), Stand 1. Januar 2027, 00:00 Uhr (Europe/Berlin). Aufbewahren bis 1. April 2027.',
    );
  });

  it('says once that the agreement is a draft', () => {
    expect(shown(documentOf([], 'How we work together (draft)'))).toContain('together (draft). Q4 2026');
  });
});

describe('a column of money', () => {
  it('has cents in all its cells or in none', () => {
    const [small, large] = [money(23_017), money(323_017)];
    const name = text(both('a'));
    expect(shown(documentOf([tableOf([[name, small]])]))).toContain('| a | €230.17 |');
    const mixed = shown(
      documentOf([
        tableOf([
          [name, small],
          [name, large],
        ]),
      ]),
    );
    expect(mixed).toContain('| a | €230 |');
    expect(mixed).toContain('| a | €3,230 |');
  });
});

describe('a page', () => {
  const page = (...rows: Parameters<typeof tableOr>[0]['rows']) =>
    reportHtml(documentOf([tableOf(rows)]), 'en');

  it('has the words of a table above what is scrolled, and names the table by them', () => {
    const html = page([text(both('a')), count(1)]);
    expect(html).toMatch(
      /<figcaption id="t1">Caption<\/figcaption>\n<div class="table" [^>]*aria-labelledby="t1"/,
    );
    expect(html).not.toContain('<caption>');
  });

  it.each([
    ['100 % (5 of 5)', '<span class="w">100 %</span> <span class="w">(5 of 5)</span>'],
    ['2026-W52', '<span class="w">2026-W52</span>'],
    ['due 2027-01-31, overdue', 'due <span class="w">2027-01-31</span>, overdue'],
    ['> 133 h 56 min', '<span class="w">&gt; 133 h 56 min</span>'],
    ['€3,230.17 (8 cases)', '€3,230.17 <span class="w">(8 cases)</span>'],
    ['1,5 × 3 & 4', '<span class="w">1,5 ×</span> 3 &amp; 4'],
  ])('does not tear %s apart', (words, expected) => {
    expect(page([text(both('a')), text(both(words))])).toContain(`>${expected}</td>`);
  });

  it('puts a column of small groups where the number below it stands', () => {
    const rows = [[text(both('a')), few]] as const;
    const total = [text(both('All')), count(9)] as const;
    expect(reportHtml(documentOf([tableOf(rows, { total })]), 'en')).toContain(
      '<td class="number few">too few</td>',
    );
  });

  it('marks what is judged', () => {
    expect(page([text(both('a')), text(both('missed'), 'bad')])).toContain('<td class="bad">missed</td>');
    expect(page([text(both('a')), count(3, 'bad')])).toContain('<td class="number bad">3</td>');
  });
});
