import { textTable } from '../../support/text-table.ts';
import type { Section } from './section.ts';

/** For a terminal. Figures stand in the last columns and end in one line. */
export function sectionsText(sections: readonly Section[]): string {
  return `${sections.map(sectionText).join('\n\n')}\n`;
}

function sectionText({ title, lines, rows, words, notes }: Section): string {
  const alignments = (rows[0] ?? []).map((_, column) => (column < words ? 'left' : 'right'));
  const table = rows.length > 1 ? textTable(rows, alignments) : [];
  return [title, ...[...lines, ...table, ...notes].map((line) => `  ${line}`)].join('\n');
}
