import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { sealedText } from '../../records/kept/sealed.ts';
import { visibleText } from '../../support/visible-text.ts';
import type { Block, Cell, ReportDocument, Table } from '../document.ts';
import { cellText, isNumeric, wholeColumns } from './cell-text.ts';
import { headLine } from './head-line.ts';

/**
 * A report as Markdown that forges, wikis and mail programs show alike. `plain` leaves its signs as they are, for people who
 * read it on a terminal.
 */
export function reportMarkdown(document: ReportDocument, language: ToolLanguage, plain = false): string {
  const escaped = plain ? visibleText : markdownText;
  const parts = [
    `# ${escaped(document.title[language])}`,
    escaped(headLine(document, language)),
    ...document.blocks.map((block) => blockText(block, { document, language, escaped })),
  ];
  return sealedText(parts.join('\n\n'), document.kept, plain ? 'plain' : 'comment');
}

interface Writing {
  readonly document: ReportDocument;
  readonly language: ToolLanguage;
  readonly escaped: (text: string) => string;
}

function blockText(block: Block, writing: Writing): string {
  const { language, escaped } = writing;
  switch (block.is) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escaped(block.text[language])}`;
    case 'paragraph':
      return escaped(block.text[language]);
    case 'list':
      return block.items.map((item) => `- ${escaped(item[language])}`).join('\n');
    case 'table':
      return tableText(block, writing);
  }
}

function tableText(table: Table, { document: { currency }, language, escaped }: Writing): string {
  const { caption, columns, rows, total } = table;
  const isWhole = wholeColumns(table);
  const words = (cell: Cell, index: number): string =>
    cellText(cell, { language, currency, isWhole: isWhole[index] ?? false });
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const told = rows.map((row) => line(row.map((cell, index) => escaped(words(cell, index)))));
  const sum = total?.map((cell, index) => {
    const own = words(cell, index);
    return own === '–' || own === '' ? '' : `**${escaped(own)}**`;
  });
  return [
    `**${escaped(caption[language])}**`,
    '',
    line(columns.map((column) => escaped(column[language]))),
    line(columns.map((_, index) => (isNumeric(table, index) ? '---:' : '---'))),
    ...told,
    ...(sum === undefined ? [] : [line(sum)]),
  ].join('\n');
}
