import type { ToolLanguage } from '../../model/words/language.ts';
import { sealedText } from '../../records/kept/sealed.ts';
import { xmlText } from '../../support/xml-text.ts';
import type { Block, Cell, ReportDocument, Table } from '../document.ts';
import { cellText, isNumeric } from './cell-text.ts';
import { headLine } from './head-line.ts';
import { reportStyle } from './style.ts';

/** A report as one page that loads nothing and runs nothing. */
export function reportHtml(document: ReportDocument, language: ToolLanguage): string {
  const title = xmlText(document.title[language]);
  const page = `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>
${reportStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="head">${xmlText(headLine(document, language))}</p>
${document.blocks.map((block) => blockHtml(block, document, language)).join('\n')}
</main>
</body>
</html>`;
  return sealedText(page, document.kept, 'comment');
}

function blockHtml(block: Block, document: ReportDocument, language: ToolLanguage): string {
  switch (block.is) {
    case 'heading':
      return `<h${block.level}>${xmlText(block.text[language])}</h${block.level}>`;
    case 'paragraph':
      return `<p>${xmlText(block.text[language])}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${xmlText(item[language])}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, document, language);
  }
}

/** The wide ones are scrolled, by keyboard too. */
function tableHtml(
  { caption, columns, rows, total }: Table,
  document: ReportDocument,
  language: ToolLanguage,
): string {
  const words = xmlText(caption[language]);
  const isRight = columns.map((_, index) => isNumeric(rows, index));
  const right = (index: number): string => (isRight[index] ? ' class="number"' : '');
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, index) => {
        const told = xmlText(cellText(cell, document, language));
        return index === 0
          ? `<th scope="row">${told}</th>`
          : `<td${cellClass(cell, right(index))}>${told}</td>`;
      })
      .join('');
  return `<div class="table" role="region" aria-label="${words}" tabindex="0">
<table>
<caption>${words}</caption>
<thead><tr>${columns.map((column, index) => `<th scope="col"${right(index)}>${xmlText(column[language])}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${line(row)}</tr>`).join('\n')}
</tbody>
${total === undefined ? '' : `<tfoot><tr>${line(total)}</tr></tfoot>\n`}</table>
</div>`;
}

function cellClass(cell: Cell, otherwise: string): string {
  if (cell.is !== 'figure') return otherwise;
  return cell.band === undefined ? '' : ` class="${cell.band}"`;
}
