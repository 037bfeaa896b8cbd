import { counted } from '../../support/counted.ts';
import type { TableName } from './table-plan.ts';

/** `1 lead`, `3 activities`: rows of a table, for people. */
export function countedRows(count: number, table: TableName): string {
  const [one, several] = nouns[table];
  return counted(count, one, several);
}

const nouns: Readonly<Record<TableName, readonly [one: string, several: string]>> = {
  lead: ['lead', 'leads'],
  event: ['event', 'events'],
  consent: ['consent', 'consents'],
  stage_history: ['change of stage', 'changes of stage'],
  assignment: ['assignment', 'assignments'],
  activity: ['activity', 'activities'],
  opportunity: ['opportunity', 'opportunities'],
  opportunity_contact: ['contact of an opportunity', 'contacts of opportunities'],
  opportunity_stage: ['stage of an opportunity', 'stages of opportunities'],
  forecast_snapshot: ['forecast', 'forecasts'],
  cost: ['cost', 'costs'],
  waiting: ['waiting', 'waitings'],
  ruling: ['ruling', 'rulings'],
  waiver: ['waiver', 'waivers'],
  content_use: ['use of content', 'uses of content'],
  nps_answer: ['answer', 'answers'],
  path: ['path', 'paths'],
  map_lead: ['lead of the platform', 'leads of the platform'],
};
