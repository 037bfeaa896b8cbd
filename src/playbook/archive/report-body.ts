import { datesWords, instantWords } from '../../model/words/date-words.ts';
import type { Block } from '../../report/document.ts';
import { headLine } from '../../report/render/head-line.ts';
import { type Html, html } from '../html.ts';
import { say, type View } from '../view.ts';
import type { ArchivedReport } from './archived-report.ts';
import { reportTable } from './report-table.ts';

/** For which dates, and as of when. */
export function reportSummary(
  { language }: View,
  { document: { period, zone, asOf } }: ArchivedReport,
): Html {
  return html`${datesWords(period.from, period.to, language)}, ${language === 'de' ? 'Stand' : 'as of'} ${instantWords(zone, asOf, language)}`;
}

/** The blocks of the report with the parts of the site. */
export function reportBody(view: View, { document, file, isUnchanged }: ArchivedReport): Html {
  const doubt = isUnchanged
    ? ''
    : ` ${say(view, 'The file was changed after leadpact had written it.', 'Die Datei wurde verändert, nachdem leadpact sie geschrieben hatte.')}`;
  return html`<p class="origin">${headLine(document, view.language)} ${say(view, 'From', 'Aus')} <code>${file}</code>.${doubt}</p>
${document.blocks.map((block) => html`${blockHtml(view, block, document.currency)}\n`)}`;
}

function blockHtml(view: View, block: Block, currency: string): Html {
  const { language } = view;
  switch (block.is) {
    case 'heading':
      return block.level === 2
        ? html`<h2>${block.text[language]}</h2>`
        : html`<h3>${block.text[language]}</h3>`;
    case 'paragraph':
      return html`<p>${block.text[language]}</p>`;
    case 'list':
      return html`<ul>${block.items.map((item) => html`<li>${item[language]}</li>`)}</ul>`;
    case 'table':
      return reportTable(view, block, currency);
    default:
      return block satisfies never;
  }
}
