import { numberWords } from '../../../model/words/number-words.ts';
import type { Proposal } from '../proposal.ts';

/** How a proposal speaks: one language, and its figures as people of it write them. */
export interface Saying {
  readonly say: (en: string, de: string) => string;
  readonly count: (value: number) => string;
  /** A comment that says where something comes from and that it is only a proposal. */
  readonly seen: (count: number, of: string) => string;
}

export function sayingOf({ language }: Pick<Proposal, 'language'>): Saying {
  const say = (en: string, de: string): string => (language === 'de' ? de : en);
  const count = (value: number): string => numberWords(value, 0, language);
  return {
    say,
    count,
    seen: (value, of) =>
      say(`seen: ${count(value)} ${of}; please confirm`, `gesehen: ${count(value)} ${of}; bitte bestätigen`),
  };
}
