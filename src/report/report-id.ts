import type { ReportName } from '../model/cadence.ts';
import type { Bilingual } from '../model/words/language.ts';

/** What is written here; a summary is written by hand. */
export type ReportId = Exclude<ReportName, 'summary'>;

/** In the order in which they are listed. */
export const reportIds: readonly ReportId[] = [
  'weekly',
  'scorecard',
  'qbr',
  'retrospective',
  'win-loss',
  'content',
];

export const reportTitles: Readonly<Record<ReportId, Bilingual>> = {
  weekly: { en: 'Weekly pipeline report', de: 'Wochenbericht Pipeline' },
  scorecard: { en: 'Lead-quality scorecard', de: 'Lead-Qualität des Monats' },
  qbr: { en: 'Quarterly business review', de: 'Quartalsbilanz' },
  retrospective: { en: 'Campaign retrospective', de: 'Rückblick auf eine Kampagne' },
  'win-loss': { en: 'Won and lost deals', de: 'Gewonnene und verlorene Aufträge' },
  content: { en: 'Content review', de: 'Bilanz der Unterlagen' },
};
