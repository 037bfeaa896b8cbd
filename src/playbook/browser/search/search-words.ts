/** What the search says; `#` stands for a number. */
interface SearchWords {
  readonly search: string;
  readonly hits: string;
  readonly loading: string;
  readonly unread: string;
  readonly none: string;
  readonly nearest: string;
  readonly found: string;
  readonly more: string;
}

export const searchWords: Readonly<Record<string, SearchWords>> = {
  en: {
    search: 'Search',
    hits: 'Hits',
    loading: 'Loading …',
    unread: 'The index of the search could not be read.',
    none: 'Nothing found.',
    nearest: 'Nothing found. Did you mean one of these?',
    found: 'Found: #',
    more: 'The first # of #',
  },
  de: {
    search: 'Suche',
    hits: 'Treffer',
    loading: 'Lädt …',
    unread: 'Der Index der Suche ließ sich nicht lesen.',
    none: 'Nichts gefunden.',
    nearest: 'Nichts gefunden. Meintest du etwas davon?',
    found: 'Gefunden: #',
    more: 'Die ersten # von #',
  },
};
