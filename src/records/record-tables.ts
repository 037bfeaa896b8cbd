import type { Agreement } from '../model/agreement.ts';
import type { MeasuredPart } from '../model/measured-part.ts';
import { feedbackTables } from '../sql/feedback-tables.ts';
import { journeyTables } from '../sql/journey-tables.ts';
import { leadTables } from '../sql/lead-tables.ts';
import { promiseTables } from '../sql/promise-tables.ts';
import { revenueTables } from '../sql/revenue-tables.ts';
import type { Table } from '../sql/table.ts';

/** A normalised table and the file that holds it in the native layout (docs/records.md). */
export interface RecordTable {
  readonly table: Table;
  /** File name without its extension. */
  readonly file: RecordFile;
}

export const recordFiles = [
  'leads',
  'events',
  'consents',
  'stage-history',
  'assignments',
  'activities',
  'opportunities',
  'forecast-snapshots',
  'costs',
  'waitings',
  'rulings',
  'waivers',
  'opportunity-contacts',
  'opportunity-stages',
  'content-uses',
  'nps-answers',
  'map-leads',
] as const;
export type RecordFile = (typeof recordFiles)[number];

/** The file of each part of an export that only measuring reads. */
export const measuredFiles: Readonly<Record<MeasuredPart, RecordFile>> = {
  stageHistory: 'stage-history',
  assignments: 'assignments',
  activities: 'activities',
  opportunities: 'opportunities',
  opportunityContacts: 'opportunity-contacts',
  opportunityStages: 'opportunity-stages',
  forecastSnapshots: 'forecast-snapshots',
  costs: 'costs',
  waitings: 'waitings',
  rulings: 'rulings',
  waivers: 'waivers',
  contentUses: 'content-uses',
  npsAnswers: 'nps-answers',
  mapLeads: 'map-leads',
};

/** Every table of an agreement by its file. */
export function recordTables(
  agreement: Pick<Agreement, 'fields' | 'signals'>,
): Readonly<Record<RecordFile, RecordTable>> {
  const { lead, event, consent } = leadTables(agreement);
  const { stageHistory, assignment, activity } = journeyTables;
  const { opportunity, opportunityContact, opportunityStage, forecastSnapshot, cost } = revenueTables;
  const { waiting, ruling, waiver } = promiseTables;
  const { contentUse, npsAnswer, mapLead } = feedbackTables(agreement);
  return {
    leads: { file: 'leads', table: lead },
    events: { file: 'events', table: event },
    consents: { file: 'consents', table: consent },
    'stage-history': { file: 'stage-history', table: stageHistory },
    assignments: { file: 'assignments', table: assignment },
    activities: { file: 'activities', table: activity },
    opportunities: { file: 'opportunities', table: opportunity },
    'forecast-snapshots': { file: 'forecast-snapshots', table: forecastSnapshot },
    costs: { file: 'costs', table: cost },
    waitings: { file: 'waitings', table: waiting },
    rulings: { file: 'rulings', table: ruling },
    waivers: { file: 'waivers', table: waiver },
    'opportunity-contacts': { file: 'opportunity-contacts', table: opportunityContact },
    'opportunity-stages': { file: 'opportunity-stages', table: opportunityStage },
    'content-uses': { file: 'content-uses', table: contentUse },
    'nps-answers': { file: 'nps-answers', table: npsAnswer },
    'map-leads': { file: 'map-leads', table: mapLead },
  };
}
