import type { ToolLanguage } from '../../model/words/language.ts';
import { sealedText } from '../../records/kept/sealed.ts';
import { xmlText } from '../../support/xml-text.ts';
import type { Block, Cell, ReportDocument, Table } from '../document.ts';
import { cellText, isNumeric, wholeColumns } from './cell-text.ts';
import { headLine } from './head-line.ts';
import { heldText } from './held-text.ts';
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
<p class="head">${heldText(headLine(document, language))}</p>
${document.blocks.map((block, index) => blockHtml(block, { document, language, id: `t${index + 1}` })).join('\n')}
</main>
</body>
</html>`;
  return sealedText(page, document.kept, 'comment');
}

interface Writing {
  readonly document: ReportDocument;
  readonly language: ToolLanguage;
  /** By which the words above a table name it. */
  readonly id: string;
}

function blockHtml(block: Block, writing: Writing): string {
  const { language } = writing;
  switch (block.is) {
    case 'heading':
      return `<h${block.level}>${xmlText(block.text[language])}</h${block.level}>`;
    case 'paragraph':
      return `<p>${heldText(block.text[language])}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${heldText(item[language])}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return tableHtml(block, writing);
  }
}

/** The wide ones are scrolled, by keyboard too; their words stand above what is scrolled, and their first column stays. */
function tableHtml(table: Table, { document: { currency }, language, id }: Writing): string {
  const { caption, columns, rows, total } = table;
  const isWhole = wholeColumns(table);
  const isRight = columns.map((_, index) => isNumeric(table, index));
  const line = (cells: readonly Cell[]): string =>
    cells
      .map((cell, index) => {
        const words = cellText(cell, { language, currency, isWhole: isWhole[index] ?? false });
        const told = heldText(words);
        if (index === 0) return `<th scope="row">${told}</th>`;
        return `<td${classes(isRight[index] ? 'number' : words.length > 18 && 'words', cell.is === 'few' && 'few', bandOf(cell))}>${told}</td>`;
      })
      .join('');
  const heads = columns.map((column, index) => {
    const told = heldText(column[language]);
    return `<th scope="col"${classes(isRight[index] && 'number')}>${told}</th>`;
  });
  return `<figure>
<figcaption id="${id}">${xmlText(caption[language])}</figcaption>
<div class="table" role="region" aria-labelledby="${id}" tabindex="0">
<table aria-labelledby="${id}">
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${line(row)}</tr>`).join('\n')}
</tbody>
${total === undefined ? '' : `<tfoot><tr>${line(total)}</tr></tfoot>\n`}</table>
</div>
</figure>`;
}

function classes(...names: readonly (string | false | undefined)[]): string {
  const own = names.filter((name) => name !== false && name !== undefined);
  return own.length === 0 ? '' : ` class="${own.join(' ')}"`;
}

function bandOf(cell: Cell): string | undefined {
  return 'band' in cell ? cell.band : undefined;
}
