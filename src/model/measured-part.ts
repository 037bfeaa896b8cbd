/**
 * The parts of an export that only measuring reads, as sources call them, and the normalised table that each becomes. Leads,
 * events and consents are the other three.
 */
export const measuredTables = {
  stageHistory: 'stage_history',
  assignments: 'assignment',
  activities: 'activity',
  opportunities: 'opportunity',
  opportunityContacts: 'opportunity_contact',
  opportunityStages: 'opportunity_stage',
  forecastSnapshots: 'forecast_snapshot',
  costs: 'cost',
  waitings: 'waiting',
  rulings: 'ruling',
  waivers: 'waiver',
  contentUses: 'content_use',
  npsAnswers: 'nps_answer',
  mapLeads: 'map_lead',
} as const;

export type MeasuredPart = keyof typeof measuredTables;
export type MeasuredTable = (typeof measuredTables)[MeasuredPart];

// Which keys an object has is no longer known to its type when it is gone through.
export const measuredParts = Object.keys(measuredTables) as readonly MeasuredPart[];
