import { markdownText } from '../../../diagnostics/markdown-text.ts';
import type { Bilingual } from '../../../model/words/language.ts';
import type { Workbench } from '../workbench.ts';

/** A thing to do, to be ticked off. */
export function step({ language }: Workbench, words: Bilingual): string {
  return `- [ ] ${words[language]}\n`;
}

/** Words of the agreement inside a step; they may hold anything. */
export function told(text: string): string {
  return markdownText(text.replaceAll(/\s+/g, ' ').trim());
}

/** A name to be typed as it stands. */
export function typed(text: string): string {
  return `\`${text.replaceAll(/\s+/g, ' ').replaceAll('`', "'")}\``;
}
