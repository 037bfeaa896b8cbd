import type { Bilingual } from '../model/words/language.ts';

type Phrase =
  | 'contents'
  | 'definedIn'
  | 'rationale'
  | 'skip'
  | 'version'
  | 'draft'
  | 'renamed'
  | 'tryLead'
  | 'indexAToZ'
  | 'untranslated';

/** What the frame of every page says. */
export const siteWords: Readonly<Record<Phrase, Bilingual>> = {
  contents: { en: 'Contents', de: 'Inhalt' },
  definedIn: { en: 'Defined in', de: 'Festgelegt in' },
  rationale: { en: 'Why', de: 'Warum' },
  skip: { en: 'Skip to the content', de: 'Zum Inhalt springen' },
  version: { en: 'Version', de: 'Version' },
  draft: { en: 'draft', de: 'Entwurf' },
  tryLead: { en: 'Try a lead', de: 'Einen Lead ausprobieren' },
  renamed: { en: 'It is called otherwise now:', de: 'Das heißt jetzt anders:' },
  indexAToZ: { en: 'Everything from A to Z', de: 'Alles von A bis Z' },
  untranslated: { en: 'not translated yet', de: 'noch nicht übersetzt' },
};
