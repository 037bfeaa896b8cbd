import type { Bilingual, ToolLanguage } from '../../model/words/language.ts';
import { counted } from '../../support/counted.ts';
import type { TableName } from './table-plan.ts';

/** `1 lead`, `3 activities`: rows of a table, for people. */
export function countedRows(count: number, table: TableName): string {
  const { one, en } = nouns[table];
  return counted(count, one, en);
}

/** `activities`: what the rows of a table are, many of them. */
export function rowsNoun(table: TableName, language: ToolLanguage): string {
  return nouns[table][language];
}

/** As `rowsNoun`, of a name that may be that of a table. */
export function rowsNounOf(name: string, language: ToolLanguage): string {
  return Object.entries(nouns).find(([table]) => table === name)?.[1][language] ?? name;
}

const nouns: Readonly<Record<TableName, Bilingual & { readonly one: string }>> = {
  lead: { one: 'lead', en: 'leads', de: 'Leads' },
  event: { one: 'event', en: 'events', de: 'Ereignisse' },
  consent: { one: 'consent', en: 'consents', de: 'Einwilligungen' },
  stage_history: { one: 'change of stage', en: 'changes of stage', de: 'Phasenwechsel' },
  assignment: { one: 'assignment', en: 'assignments', de: 'Zuweisungen' },
  activity: { one: 'activity', en: 'activities', de: 'Aktivitäten' },
  opportunity: { one: 'opportunity', en: 'opportunities', de: 'Opportunities' },
  opportunity_contact: {
    one: 'contact of an opportunity',
    en: 'contacts of opportunities',
    de: 'Kontakte von Opportunities',
  },
  opportunity_stage: {
    one: 'stage of an opportunity',
    en: 'stages of opportunities',
    de: 'Phasen von Opportunities',
  },
  forecast_snapshot: { one: 'forecast', en: 'forecasts', de: 'Prognosen' },
  cost: { one: 'cost', en: 'costs', de: 'Kosten' },
  waiting: { one: 'waiting', en: 'waitings', de: 'Wartezeiten' },
  ruling: { one: 'ruling', en: 'rulings', de: 'Entscheide' },
  waiver: { one: 'waiver', en: 'waivers', de: 'Aussetzungen' },
  content_use: { one: 'use of content', en: 'uses of content', de: 'Nutzungen von Inhalten' },
  nps_answer: { one: 'answer to a survey', en: 'answers to surveys', de: 'Antworten auf Umfragen' },
  path: { one: 'path', en: 'paths', de: 'Pfade' },
  map_lead: { one: 'lead of the platform', en: 'leads of the platform', de: 'Leads der Plattform' },
};
