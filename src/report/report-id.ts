import type { Bilingual } from '../model/words/language.ts';

/** Every report, in the order in which they are listed, and what it is called. */
export const reportTitles = {
  weekly: { en: 'Weekly pipeline report', de: 'Wochenbericht Pipeline' },
  scorecard: { en: 'Lead-quality scorecard', de: 'Lead-Qualität des Monats' },
  qbr: { en: 'Quarterly business review', de: 'Quartalsbilanz' },
  retrospective: { en: 'Campaign retrospective', de: 'Rückblick auf eine Kampagne' },
  'win-loss': { en: 'Won and lost deals', de: 'Gewonnene und verlorene Aufträge' },
  content: { en: 'Content review', de: 'Bilanz der Unterlagen' },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type ReportId = keyof typeof reportTitles;

// The keys of a literal object are its own.
export const reportIds: readonly ReportId[] = Object.keys(reportTitles) as ReportId[];
