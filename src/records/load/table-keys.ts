import type { Rejection } from './rejection.ts';
import type { TableName } from './table-plan.ts';

/** The column that tells the rows of a table apart; undefined where rows have no id. */
export const ownIds: Readonly<Record<TableName, string | undefined>> = {
  lead: 'lead_id',
  event: 'event_id',
  consent: undefined,
  stage_history: undefined,
  assignment: 'assignment_id',
  activity: 'activity_id',
  opportunity: 'opportunity_id',
  opportunity_contact: undefined,
  opportunity_stage: undefined,
  forecast_snapshot: undefined,
  cost: undefined,
  waiting: undefined,
  ruling: undefined,
  waiver: undefined,
  content_use: undefined,
  nps_answer: 'answer_id',
  map_lead: 'lead_id',
  path: undefined,
};

/** A column whose ids stand in another table, which is read before. */
export interface Reference {
  readonly column: 'lead_id' | 'opportunity_id';
  readonly table: 'lead' | 'opportunity';
  readonly rejection: Extract<Rejection, 'unknownLead' | 'unknownOpportunity'>;
  readonly code: 'records/unknown-lead' | 'records/unknown-opportunity';
}

const ofLead: Reference = {
  column: 'lead_id',
  table: 'lead',
  rejection: 'unknownLead',
  code: 'records/unknown-lead',
};

const ofOpportunity: Reference = {
  column: 'opportunity_id',
  table: 'opportunity',
  rejection: 'unknownOpportunity',
  code: 'records/unknown-opportunity',
};

/** What rows refer to. The platform may have leads that the CRM has not, and money belongs to nobody. */
export const references: Readonly<Record<TableName, readonly Reference[]>> = {
  lead: [],
  event: [ofLead],
  consent: [ofLead],
  stage_history: [ofLead],
  assignment: [ofLead],
  activity: [ofLead],
  opportunity: [ofLead],
  opportunity_contact: [ofLead, ofOpportunity],
  opportunity_stage: [ofOpportunity],
  forecast_snapshot: [],
  cost: [],
  waiting: [ofLead],
  ruling: [ofLead],
  waiver: [ofLead],
  content_use: [ofLead, ofOpportunity],
  nps_answer: [],
  map_lead: [],
  path: [],
};
