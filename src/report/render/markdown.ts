import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import type { Block, ReportDocument, Table } from '../document.ts';
import { cellText, isNumber } from './cell-text.ts';
import { headLine } from './head-line.ts';

/** A report as Markdown that forges, wikis and mail programs show alike. */
export function reportMarkdown(document: ReportDocument, language: ToolLanguage): string {
  const parts = [
    `# ${markdownText(document.title[language])}`,
    markdownText(headLine(document, language)),
    ...document.blocks.map((block) => blockText(block, document, language)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: Block, document: ReportDocument, language: ToolLanguage): string {
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markdownText(block.text[language])}`;
    case 'paragraph':
      return markdownText(block.text[language]);
    case 'list':
      return block.items.map((item) => `- ${markdownText(item[language])}`).join('\n');
    case 'table':
      return tableText(block, document, language);
  }
}

function tableText(
  { caption, columns, rows, total }: Table,
  document: ReportDocument,
  language: ToolLanguage,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const told = rows.map((row) => line(row.map((cell) => markdownText(cellText(cell, document, language)))));
  const sum = total?.map((cell) => {
    const words = cellText(cell, document, language);
    return words === '–' ? '' : `**${markdownText(words)}**`;
  });
  return [
    `**${markdownText(caption[language])}**`,
    '',
    line(columns.map((column) => markdownText(column[language]))),
    line(columns.map((_, index) => (rows.every((row) => isNumber(row[index])) ? '---:' : '---'))),
    ...told,
    ...(sum === undefined ? [] : [line(sum)]),
  ].join('\n');
}
