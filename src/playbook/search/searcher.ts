import MiniSearch, { type Query, type SearchOptions } from 'minisearch';
import { foldedWords } from './folded.ts';
import type { SearchData, SearchDocument } from './search-data.ts';

/** A page that was found. */
export interface Hit {
  readonly document: SearchDocument;
  /** Folded words of the page that were met. */
  readonly terms: readonly string[];
}

/** What a search found, best first. */
export interface Found {
  /** The folded words that were asked for, without those that say nothing. */
  readonly words: readonly string[];
  readonly hits: readonly Hit[];
  /** Nothing matches as it was asked; these are the nearest there are. */
  readonly loose: boolean;
}

export type Searcher = (query: string) => Found;

/** How much a word counts by where it stands. */
const boost = { id: 6, title: 8, names: 8, chapter: 2, summary: 2, words: 1 };
/** Of a page whose id, title or other name somebody typed, and of the overview of a chapter beside its pages. */
const WHOLE = 50;
const OVERVIEW = 1.2;
/** Edits, as a share of a word's length. */
const TYPING_ERRORS = 0.2;
const GUESSES = 0.3;

/** Reads all pages once, and answers queries from then on. */
export function searcher({ chapters, documents, silent }: SearchData): Searcher {
  const vocabulary = new Set<string>();
  const index = new MiniSearch({
    fields: Object.keys(boost),
    idField: 'key',
    tokenize: (text) => [...foldedWords(text)],
    processTerm: (word) => {
      vocabulary.add(word);
      return word;
    },
    searchOptions: { boost, prefix: true, processTerm: (word) => word },
  });
  const says = telling(silent);
  const pages = documents.map(([chapter, id, title, summary, names, words], key) => {
    const [folder = '', chapterTitle = '', weight = 1] = chapters[chapter] ?? [];
    index.add({ key, id: id || folder, title, names, chapter: chapterTitle, summary, words });
    const called = [id || folder, title, ...names.split(',')].map((name) => stemsOf(says(name)));
    return { weight: weight * (id ? 1 : OVERVIEW), called };
  });
  const search = (words: readonly string[], loose: boolean): readonly Hit[] => {
    const whole = stemsOf(words);
    const options: SearchOptions = {
      combineWith: loose ? 'OR' : 'AND',
      fuzzy: (word) => word.length > 3 && !/\d/.test(word) && (loose ? GUESSES : TYPING_ERRORS),
      boostDocument: (key) => {
        // The index was given numbers for keys.
        const page = pages[Number(key)];
        return page ? page.weight * (page.called.includes(whole) ? WHOLE : 1) : 0;
      },
    };
    const queries = words.map((word) => wordQuery(word, vocabulary, loose));
    return index.search({ queries }, options).flatMap(({ id, terms }) => {
      const document = documents[Number(id)];
      return document ? [{ document, terms }] : [];
    });
  };
  return (query) => {
    const words = says(query);
    const hits = search(words, false);
    const loose = hits.length === 0;
    return { words, hits: loose ? search(words, true).slice(0, 5) : hits, loose };
  };
}

/** The folded words of a text that say something, each once; all of them where none does. */
function telling(silent: string): (text: string) => readonly string[] {
  const quiet = new Set(silent.split(' '));
  return (text) => {
    const words = [...new Set(foldedWords(text))];
    const said = words.filter((word) => !quiet.has(word));
    return said.length > 0 ? said : words;
  };
}

/**
 * The word, its continuations and what is nearly it; with less weight its other forms and the longer words in which it stands,
 * or where that led nowhere, those that stand in it: languages with compounds need both.
 */
function wordQuery(word: string, vocabulary: ReadonlySet<string>, loose: boolean): Query {
  const stem = stemOf(word);
  const isRelated = (known: string): boolean =>
    loose
      ? known.length > 4 && word.includes(known)
      : stem.length > 3 && known !== word && known.indexOf(stem) >= (stem === word ? 1 : 0);
  const related = [...vocabulary].filter(isRelated);
  const exact = { prefix: false, fuzzy: false, boostTerm: () => 0.4 };
  return { combineWith: 'OR', queries: [word, { combineWith: 'OR', queries: related, ...exact }] };
}

/** Without the ending of a plural or a case, in either language. */
function stemOf(word: string): string {
  const stem = word.replace(/(?:ern|e[nrs]?|n|s)$/, '');
  return stem.length > 3 ? stem : word;
}

/** Two texts with the same stems are called the same. */
function stemsOf(words: readonly string[]): string {
  return words.map(stemOf).join(' ');
}
