import type { Text } from '../text.ts';
/** Languages in which the tool itself speaks. */
export declare const toolLanguages: readonly ['en', 'de'];
export type ToolLanguage = (typeof toolLanguages)[number];
/** A sentence of the tool in both of its languages. */
export type Bilingual = Readonly<Record<ToolLanguage, string>>;
/** A text in the wanted language, else in the first one it has. */
export declare function textIn(text: Text, language: string): string;
/** A title inside a sentence: “Hand over”, „Übergeben“. */
export declare function quotedWords(title: string, language: ToolLanguage): string;
