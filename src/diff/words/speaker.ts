import type { Agreement } from '../../model/agreement.ts';
import type { Text } from '../../model/text.ts';
import { type ToolLanguage, textIn } from '../../model/words/language.ts';

/** Who says it: in which language, with which names, and how points are scaled. */
export interface Speaker {
  readonly names: Agreement;
  readonly language: ToolLanguage;
  /** Digits of points after the point. */
  readonly scale: number;
  /** The English or the German words. */
  readonly say: (en: string, de: string) => string;
  /** A text of a user, in its first language where it is not translated. */
  readonly words: (text: Text | undefined) => string;
}

export function speakerOf(names: Agreement, language: ToolLanguage, scale: number): Speaker {
  return {
    names,
    language,
    scale,
    say: (en, de) => (language === 'de' ? de : en),
    words: (text = {}) => text[language] ?? textIn(text, names.languages[0] ?? language),
  };
}

/** Digits of the points of the scoring that the lifecycle uses. */
export function usualScale({ scorings }: Agreement): number {
  return Object.values(scorings).find(({ isDefault }) => isDefault)?.scale ?? 0;
}
