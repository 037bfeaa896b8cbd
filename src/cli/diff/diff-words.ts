import type { Bilingual } from '../../model/words/language.ts';

type DiffWord =
  | (
      | 'added'
      | 'after'
      | 'before'
      | 'concerned'
      | 'does'
      | 'example'
      | 'here'
      | 'more'
      | 'nothing'
      | 'proved'
      | 'removed'
    )
  | ('renamed' | 'rewritten' | 'rows' | 'unmoved' | 'what');

/** What the parts of a comparison are called. */
export const diffWords: Readonly<Record<DiffWord, Bilingual>> = {
  does: { en: 'What it does', de: 'Was sich ändert' },
  example: { en: 'for example this lead', de: 'zum Beispiel dieser Lead' },
  concerned: { en: 'for example for this lead', de: 'zum Beispiel für diesen Lead' },
  here: { en: 'this folder', de: 'dieser Ordner' },
  unmoved: { en: 'as before', de: 'wie bisher' },
  before: { en: 'before', de: 'vorher' },
  after: { en: 'after', de: 'nachher' },
  what: { en: 'what', de: 'was' },
  nothing: { en: '–', de: '–' },
  rows: { en: 'Before and after', de: 'Vorher und nachher' },
  renamed: { en: 'Renamed, and otherwise the same', de: 'Umbenannt, sonst unverändert' },
  rewritten: {
    en: 'Written otherwise, and proved to mean the same',
    de: 'Anders geschrieben, bewiesen gleichbedeutend',
  },
  proved: { en: 'What is proved of every lead', de: 'Was für jeden Lead bewiesen ist' },
  added: { en: 'new', de: 'neu' },
  removed: { en: 'removed', de: 'entfallen' },
  more: {
    en: 'and in these ways, of which --format json has the leads',
    de: 'und so, Leads dazu mit --format json',
  },
};
