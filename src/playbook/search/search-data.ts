/** What the search of one language knows; plain data in a script of its own, read when somebody first searches. */
export interface SearchData {
  readonly chapters: readonly SearchChapter[];
  readonly documents: readonly SearchDocument[];
  /** Ways on from a search that found nothing. */
  readonly ways: readonly SearchWay[];
  /** Folded words that say nothing of what is asked for, with spaces between them. */
  readonly silent: string;
}

/** A chapter: its folder below the language, its title, and how much a page of it counts beside one of others. */
export type SearchChapter = readonly [folder: string, title: string, weight: number];

/**
 * A page; without an id it is the overview of the chapter. `names` are what else it is or was called, with commas between them, `words` the folded
 * words of its body that set it apart. Tuples, because there are hundreds and keys would be most of the file.
 */
export type SearchDocument = readonly [
  chapter: number,
  id: string,
  title: string,
  summary: string,
  names: string,
  words: string,
];

/** A page that is not about an object: its address below the language, and its title. */
export type SearchWay = readonly [path: string, title: string];
