/** The contents: every chapter once, in the order in which a new colleague reads the agreement. */
export const themes = [
    {
        title: { en: 'The lead', de: 'Der Lead' },
        chapters: ['stages', 'gates', 'scoring', 'signals', 'qualification', 'reasons'],
    },
    {
        title: { en: 'Who works it', de: 'Wer ihn bearbeitet' },
        chapters: ['routing', 'pools', 'queues', 'territories', 'accounts', 'teams', 'calendars'],
    },
    { title: { en: 'Promises', de: 'Zusagen' }, chapters: ['slas', 'commitments', 'escalation', 'remedies'] },
    {
        title: { en: 'Revenue', de: 'Umsatz' },
        chapters: [
            'plans',
            'channels',
            'campaigns',
            'budgets',
            'metrics',
            'attribution',
            'alignment',
            'incentives',
        ],
    },
    {
        title: { en: 'Together', de: 'Gemeinsam' },
        chapters: ['cadences', 'messaging', 'content', 'win-loss', 'glossary'],
    },
    {
        title: { en: 'Data and systems', de: 'Daten und Systeme' },
        chapters: ['fields', 'lists', 'samples', 'sources', 'sync', 'targets', 'checks'],
    },
];
/** A theme without any shown chapter is left out. */
export function themesOf(shown) {
    return themes
        .map(({ title, chapters }) => ({
        title,
        chapters: chapters.flatMap((id) => shown.filter((section) => section.id === id)),
    }))
        .filter(({ chapters }) => chapters.length > 0);
}
