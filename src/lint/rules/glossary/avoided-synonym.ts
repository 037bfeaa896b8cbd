import type { Agreement } from '../../../model/agreement.ts';
import { normalText, wordsOf } from '../../../support/normal-text.ts';
import type { Rule } from '../../rule.ts';
import { textsIn } from '../../texts.ts';

export const avoidedSynonym: Rule = {
  id: 'glossary/avoided-synonym',
  severity: 'warning',
  owner: 'joint',
  summary: 'The texts of the agreement use the words of the glossary.',
  why: 'two words for one thing become two things within a year',

  *check(agreement) {
    const avoided = avoidedWords(agreement);
    if (avoided.length === 0) return;
    for (const { place, text, what } of textsIn(agreement)) {
      const said = new Map(Object.entries(text).map(([language, words]) => [language, phraseOf(words)]));
      for (const { language, phrase, term, written } of avoided) {
        // Whole words only: “lead” is not found in “leader”.
        if (said.get(language)?.includes(phrase) !== true) continue;
        yield {
          place,
          message: `${what} says “${written}”`,
          help: `the glossary calls it ${agreement.terms[term]?.title[language] ?? term}`,
        };
      }
    }
  },
};

interface AvoidedWord {
  readonly term: string;
  readonly language: string;
  readonly written: string;
  /** Its words, normalised, with a blank on both sides. */
  readonly phrase: string;
}

function avoidedWords({ terms }: Agreement): readonly AvoidedWord[] {
  return Object.values(terms).flatMap(({ avoided, id }) =>
    Object.entries(avoided).flatMap(([language, words]) =>
      words.map((written) => ({ term: id, language, written, phrase: phraseOf(written) })),
    ),
  );
}

function phraseOf(words: string): string {
  return ` ${wordsOf(normalText(words)).join(' ')} `;
}
