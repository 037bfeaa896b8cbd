import type { Bilingual } from '../model/words/language.ts';
import type { Section, SectionId } from './section.ts';

/** Chapters about one thing, under a heading of their own in the contents. */
interface Theme {
  readonly title: Bilingual;
  readonly chapters: readonly SectionId[];
}

/** The contents: every chapter once, in the order in which a new colleague reads the agreement. */
export const themes: readonly Theme[] = [
  { title: { en: 'Where we stand', de: 'Wo wir stehen' }, chapters: ['dashboards', 'reports'] },
  {
    title: { en: 'The lead', de: 'Der Lead' },
    chapters: ['stages', 'gates', 'scoring', 'signals', 'qualification', 'reasons'],
  },
  {
    title: { en: 'Who works it', de: 'Wer ihn bearbeitet' },
    chapters: ['roles', 'routing', 'pools', 'queues', 'territories', 'accounts', 'teams', 'calendars'],
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
    chapters: ['cadences', 'approvals', 'messaging', 'content', 'win-loss', 'glossary', 'changes'],
  },
  {
    title: { en: 'Data and systems', de: 'Daten und Systeme' },
    chapters: ['fields', 'lists', 'samples', 'sources', 'sync', 'targets', 'checks'],
  },
];

/** A theme with those of its chapters that are shown. */
export interface ShownTheme {
  readonly title: Bilingual;
  readonly chapters: readonly Section[];
}

/** A theme without any shown chapter is left out. */
export function themesOf(shown: readonly Section[]): readonly ShownTheme[] {
  return themes
    .map(({ title, chapters }) => ({
      title,
      chapters: chapters.flatMap((id) => shown.filter((section) => section.id === id)),
    }))
    .filter(({ chapters }) => chapters.length > 0);
}
