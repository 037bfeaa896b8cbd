import { markdownText } from '../../diagnostics/markdown-text.ts';
import type { Section } from './section.ts';

/** For comments: every word of the agreement stays a word. The first title stands one level above the others. */
export function sectionsMarkdown(sections: readonly Section[], level = 2): string {
  const texts = sections.map((section, index) => sectionMarkdown(section, level + (index === 0 ? 0 : 1)));
  return `${texts.join('\n\n')}\n`;
}

function sectionMarkdown({ title, lines, rows, words, notes }: Section, level: number): string {
  const parts = [
    `${'#'.repeat(level)} ${markdownText(title)}`,
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
