import { inside } from '../../../diagnostics/place.ts';
import type { Term } from '../../../model/term.ts';
import { kept } from '../../../support/kept.ts';
import { normalText } from '../../../support/normal-text.ts';
import type { Rule, Violation } from '../../rule.ts';

export const termTwice: Rule = {
  id: 'glossary/term-twice',
  severity: 'error',
  owner: 'joint',
  summary: 'A word has one meaning, and no word is both used and avoided.',
  why: 'the glossary contradicts itself, and both sides can cite it',

  *check({ terms }) {
    const all = Object.values(terms);
    const normal = kept(normalText);
    for (const [index, term] of all.entries()) {
      yield* sameWord(term, all.slice(0, index), normal);
      yield* avoidedElsewhere(term, all, normal);
    }
  },
};

type Normal = typeof normalText;

function* sameWord(term: Term, before: readonly Term[], normal: Normal): Generator<Violation> {
  const other = before.find((each) => sharedWord(each, term, normal) !== undefined);
  if (other === undefined) return;
  yield {
    place: term.place,
    message: `${term.id} and ${other.id} are both called ${sharedWord(other, term, normal)}`,
    help: 'merge the two, or call one of them something else',
    related: [{ place: other.place, message: 'the other term' }],
  };
}

function sharedWord(left: Term, right: Term, normal: Normal): string | undefined {
  return Object.entries(right.title).find(
    ([language, word]) => normal(left.title[language] ?? '') === normal(word),
  )?.[1];
}

function* avoidedElsewhere(term: Term, all: readonly Term[], normal: Normal): Generator<Violation> {
  for (const [language, words] of Object.entries(term.avoided)) {
    for (const other of all) {
      const used = other.title[language];
      if (used === undefined || !words.some((word) => normal(word) === normal(used))) continue;
      yield {
        place: inside(term.place, 'avoid'),
        message: `${term.id} avoids ${used}, which is what ${other.id} is called`,
        help: 'avoid another word, or rename the term',
        related: [{ place: other.place, message: 'the term of that name' }],
      };
    }
  }
}
