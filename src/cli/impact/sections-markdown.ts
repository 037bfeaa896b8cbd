import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { Section } from './section.ts';

/** For comments: every word of the agreement stays a word. */
export function sectionsMarkdown(sections: readonly Section[]): string {
  return `${sections.map(sectionMarkdown).join('\n\n')}\n`;
}

function sectionMarkdown({ title, lines, rows, words, notes }: Section, index: number): string {
  const parts = [
    `${index === 0 ? '##' : '###'} ${markdownText(title)}`,
    ...(lines.length === 0 ? [] : [lines.map(markdownText).join('  \n')]),
    ...(rows.length > 1 ? [tableMarkdown(rows, words)] : []),
    ...(notes.length === 0 ? [] : [notes.map(markdownText).join('  \n')]),
  ];
  return parts.join('\n\n');
}

function tableMarkdown([head = [], ...rows]: readonly (readonly string[])[], words: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  const rule = head.map((_, column) => (column < words ? ' --- |' : ' ---: |')).join('');
  return [line(head), `|${rule}`, ...rows.map(line)].join('\n');
}

/** A hash stands as it is, so that whoever has the key can look for it; a forge links nothing in code. */
function cell(text: string): string {
  return /^[0-9a-f]{16}$/.test(text) ? `\`${text}\`` : markdownText(text);
}
