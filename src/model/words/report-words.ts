import type { ReportName } from '../cadence.ts';
import type { Bilingual } from './language.ts';

/** What people call the reports that the tool writes. */
export const reportWords: Readonly<Record<ReportName, Bilingual>> = {
  weekly: { en: 'weekly report', de: 'Wochenbericht' },
  scorecard: { en: 'lead-quality scorecard', de: 'Bericht zur Lead-Qualität' },
  qbr: { en: 'quarterly business review', de: 'Quartalsbericht' },
  retrospective: { en: 'campaign retrospective', de: 'Rückblick auf die Kampagne' },
  'win-loss': { en: 'won and lost deals', de: 'Gewonnenes und Verlorenes' },
  content: { en: 'content performance', de: 'Wirkung der Unterlagen' },
  summary: { en: 'summary on one page', de: 'Zusammenfassung auf einer Seite' },
};
