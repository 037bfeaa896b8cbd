import type { Bilingual } from '../../model/words/language.ts';

type Phrase = 'asBook' | 'asPdf' | 'asFile' | 'overview' | 'signatures';

/** What the book is called, and its parts that are not in the contents of the site. */
export const bookWords: Readonly<Record<Phrase, Bilingual>> = {
  asBook: { en: 'All on one page, for printing', de: 'Alles auf einer Seite, zum Drucken' },
  asPdf: { en: 'PDF', de: 'PDF' },
  asFile: { en: 'One file, to pass on', de: 'Eine Datei, zum Weitergeben' },
  overview: { en: 'Overview', de: 'Überblick' },
  signatures: { en: 'Signatures', de: 'Unterschriften' },
};
