import type { MeasuredPart } from '../measured-part.ts';
import type { Bilingual } from './language.ts';

/** What people call the parts of an export that only measuring reads. */
export const partTitles: Readonly<Record<MeasuredPart, Bilingual>> = {
  stageHistory: { en: 'Changes of stage', de: 'Phasenwechsel' },
  assignments: { en: 'Assignments', de: 'Zuweisungen' },
  activities: { en: 'Activities', de: 'Aktivitäten' },
  opportunities: { en: 'Opportunities', de: 'Opportunities' },
  opportunityContacts: { en: 'Contacts of opportunities', de: 'Kontakte der Opportunities' },
  opportunityStages: { en: 'Stages of opportunities', de: 'Phasen der Opportunities' },
  forecastSnapshots: { en: 'Forecasts', de: 'Prognosen' },
  costs: { en: 'Costs', de: 'Kosten' },
  waitings: { en: 'Waits', de: 'Wartezeiten' },
  rulings: { en: 'Rulings on disputes', de: 'Entscheidungen in Streitfällen' },
  waivers: { en: 'Waivers', de: 'Verzichte' },
  contentUses: { en: 'Uses of content', de: 'Nutzung von Inhalten' },
  npsAnswers: { en: 'Answers about the other side', de: 'Antworten über die andere Seite' },
  mapLeads: { en: 'Leads of the marketing platform', de: 'Leads der Marketing-Plattform' },
};
