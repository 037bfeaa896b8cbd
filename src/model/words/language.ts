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

/** Sentences of the tool in one language. */
export function inLanguage<Key extends string>(
  words: Readonly<Record<Key, Bilingual>>,
  language: ToolLanguage,
): Readonly<Record<Key, string>> {
  const entries = Object.entries<Bilingual>(words).map(([key, said]) => [key, said[language]]);
  // The boundary: the keys are those of the words.
  return Object.fromEntries(entries) as Record<Key, string>;
}
