import type { Text } from '../text.ts';

/** Languages in which the tool itself speaks. */
export const toolLanguages = ['en', 'de'] as const;
export type ToolLanguage = (typeof toolLanguages)[number];

/** A sentence of the tool in both of its languages. */
export type Bilingual = Readonly<Record<ToolLanguage, string>>;

/** A text in the wanted language, else in the first one it has. */
export function textIn(text: Text, language: string): string {
  return text[language] ?? Object.values(text)[0] ?? '';
}

/** A title inside a sentence: “Hand over”, „Übergeben“. */
export function quotedWords(title: string, language: ToolLanguage): string {
  return language === 'de' ? `„${title}“` : `“${title}”`;
}
