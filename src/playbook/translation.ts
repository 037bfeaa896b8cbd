import type { Agreement } from '../model/agreement.ts';
import type { Text } from '../model/text.ts';
import type { ToolLanguage } from '../model/words/language.ts';

/** The words of a text in a language of the site; those of `de-AT` are German. */
export function wordsIn(text: Text, language: ToolLanguage): string | undefined {
  return text[language] ?? Object.entries(text).find(([tag]) => isOf(tag, language))?.[1];
}

/** Whether readers of a language of the agreement see words of another. */
export function isUntranslated({ languages }: Agreement, text: Text, language: ToolLanguage): boolean {
  return languages.some((tag) => isOf(tag, language)) && wordsIn(text, language) === undefined;
}

function isOf(tag: string, language: ToolLanguage): boolean {
  return tag.split('-')[0] === language;
}
