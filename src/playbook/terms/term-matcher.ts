import type { Agreement } from '../../model/agreement.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { kept, keptWith } from '../../support/kept.ts';
import { html } from '../html.ts';
import { type TermSource, termForms } from './term-forms.ts';

/** Where a term stands in a text. */
export interface TermMatch {
  readonly term: string;
  readonly from: number;
  readonly to: number;
}

/** Finds the terms of a text as it stands in markup, from left to right, none within another. */
export type TermMatcher = (text: string) => readonly TermMatch[];

interface Candidate {
  readonly term: string;
  readonly exact: boolean;
  /** As it stands in markup, from its first word on; in small letters unless it is exact. */
  readonly text: string;
}

/** A word, with what hangs on it by hyphens: `MQL-Quote` is another word than `MQL`. */
const word = /[\p{L}\p{N}\p{M}]+(?:[-\u2011][\p{L}\p{N}\p{M}]+)*/gu;
/** The same in texts of plain letters, which most are. */
const isPlain = /^[\t-~]*$/;
const plainWord = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
const goesOn = /^[-\u2011]?[\p{L}\p{N}\p{M}]/u;
/** After these a small English word is a verb: “you lead it”. */
const beforeVerb =
  /(?:^|[^\p{L}])(?:to|I|you|we|they|who|that|which|it|will|would|may|must|can|should|never|always) $/iu;

/** One pass over the words of a text, each looked up once. Of two terms with one form the first by id has it. */
export function termMatcher({ lifecycle, terms }: TermSource, language: ToolLanguage): TermMatcher {
  return matchersOf(terms)(lifecycle)(language);
}

// By what it is made of: every chapter of a watched site has an agreement object of its own.
const matchersOf = keptWith((terms: Agreement['terms']) =>
  keptWith((lifecycle: Agreement['lifecycle']) =>
    kept((language: ToolLanguage) => newMatcher({ lifecycle, terms }, language)),
  ),
);

function newMatcher(agreement: TermSource, language: ToolLanguage): TermMatcher {
  const candidates = candidatesByWord(agreement, language);
  // Three of four sentences stand on several pages.
  return kept((text) => {
    const found: TermMatch[] = [];
    for (const { 0: first, index } of text.matchAll(isPlain.test(text) ? plainWord : word)) {
      const known = candidates.get(first.toLowerCase());
      if (known === undefined || index < (found.at(-1)?.to ?? 0) || isEntity(text, index)) continue;
      const match = known.find((candidate) => standsAt(candidate, text, index));
      if (match === undefined || (language === 'en' && isVerb(match, text, index))) continue;
      found.push({ term: match.term, from: index, to: index + match.text.length });
    }
    return found;
  });
}

/** Longer forms first, so that they are preferred. */
function candidatesByWord(
  agreement: TermSource,
  language: ToolLanguage,
): ReadonlyMap<string, readonly Candidate[]> {
  const byWord = new Map<string, Candidate[]>();
  for (const term of Object.values(agreement.terms)) {
    for (const { text, exact } of termForms(agreement, term, language)) {
      const markup = html`${exact ? text : text.toLowerCase()}`.markup;
      const first = [...markup.matchAll(word)].find(({ index }) => !isEntity(markup, index));
      if (first === undefined) continue;
      const key = first[0].toLowerCase();
      const others = byWord.get(key) ?? [];
      others.push({ term: term.id, exact, text: markup.slice(first.index) });
      byWord.set(key, others);
    }
  }
  for (const all of byWord.values()) all.sort((one, other) => other.text.length - one.text.length);
  return byWord;
}

/** `&amp;` and `&#39;` are signs, not words. */
function isEntity(text: string, index: number): boolean {
  return /[&#]/.test(text.charAt(index - 1));
}

function standsAt({ exact, text: wanted }: Candidate, text: string, index: number): boolean {
  const there = text.slice(index, index + wanted.length);
  if ((exact ? there : there.toLowerCase()) !== wanted) return false;
  return !goesOn.test(text.slice(index + wanted.length, index + wanted.length + 3));
}

function isVerb({ text: form }: Candidate, text: string, index: number): boolean {
  const small = text.charAt(index) === form.charAt(0) && !form.includes(' ');
  return small && beforeVerb.test(text.slice(Math.max(0, index - 9), index));
}
