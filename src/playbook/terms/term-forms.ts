import type { Agreement } from '../../model/agreement.ts';
import type { Term } from '../../model/term.ts';
import type { ToolLanguage } from '../../model/words/language.ts';
import { wordsIn } from '../translation.ts';

/** What terms and their forms are read from. */
export type TermSource = Pick<Agreement, 'lifecycle' | 'terms'>;

/** How a term may stand in a sentence. */
export interface TermForm {
  readonly text: string;
  /** Abbreviations: SAL is a stage, and sal is salt. */
  readonly exact: boolean;
}

/** Endings that a noun takes; adjectives before it take others. */
const endings: Readonly<Record<ToolLanguage, readonly string[]>> = {
  en: ['', 's', 'es'],
  de: ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern'],
};
const adjective = /(?:e|er|en|es|em)$/;
const adjectiveEndings = ['e', 'er', 'en', 'es', 'em'];

/** All forms of a term in a language: its title, the title of the stage it explains, and the words that are not used for it. */
export function termForms(agreement: TermSource, term: Term, language: ToolLanguage): readonly TermForm[] {
  const stage = agreement.lifecycle.stages.find(({ id }) => id === term.stage);
  const names = [term.title, stage?.title].flatMap((title) => (title && wordsIn(title, language)) ?? []);
  const texts = [...names.flatMap(withoutBrackets), ...(term.avoided[language] ?? [])];
  const forms = texts.flatMap((text) =>
    inflected(text.trim(), language).map((form) => ({ text: form, exact: isAbbreviation(text) })),
  );
  return forms.filter(({ text }) => /[\p{L}\p{N}]{2}/u.test(text));
}

/** “Sales accepted lead (SAL)” is called so, and “Sales accepted lead”. */
function withoutBrackets(title: string): readonly string[] {
  return [title, title.replace(/\s*\([^)]*\)$/, '')];
}

function isAbbreviation(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(text);
}

function inflected(text: string, language: ToolLanguage): readonly string[] {
  const words = text.split(' ');
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1).join(' ');
  const nouns = endings[language].map((ending) => `${last}${ending}`);
  if (language === 'en' && /[^aeiou]y$/.test(last)) nouns.push(`${last.slice(0, -1)}ies`);
  if (before === '') return nouns;
  const heads = language === 'de' ? declined(before) : [before];
  const phrases = heads.flatMap((head) => nouns.map((noun) => `${head} ${noun}`));
  // “a high-intent lead”
  return words.length === 2 && language === 'en' ? [...phrases, `${before}-${last}`] : phrases;
}

/** All adjectives before a noun have the same ending. */
function declined(words: string): readonly string[] {
  const all = words.split(' ');
  if (!all.every((word) => adjective.test(word))) return [words];
  return [
    words,
    ...adjectiveEndings.map((ending) => all.map((word) => word.replace(adjective, ending)).join(' ')),
  ];
}
