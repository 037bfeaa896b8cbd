import type { Note } from '../../../records/proposal/commented-yaml.ts';

/** In which words the definitions of an import are commented. */
export interface Speech {
  readonly language: 'en' | 'de';
  readonly say: (en: string, de: string) => string;
  /** Where a definition comes from; none where it comes from nowhere. */
  readonly from: (at: readonly string[], origin: string | undefined) => readonly Note[];
  /** That a person has to decide. */
  readonly decide: (at: readonly string[], en: string, de: string) => Note;
}

export function speechIn(language: 'en' | 'de'): Speech {
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  return {
    language,
    say,
    from: (at, origin) =>
      origin === undefined ? [] : [{ at, words: say(`from ${origin}`, `aus ${origin}`) }],
    decide: (at, en, de) => ({ at, words: say(`To decide: ${en}`, `Zu klären: ${de}`) }),
  };
}
