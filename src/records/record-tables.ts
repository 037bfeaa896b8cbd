import type { Agreement } from '../model/agreement.ts';
import { journeyTables } from '../sql/journey-tables.ts';
import { leadTables } from '../sql/lead-tables.ts';
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
] as const;
export type RecordFile = (typeof recordFiles)[number];

/** Every table of an agreement by its file. */
export function recordTables(
  agreement: Pick<Agreement, 'fields' | 'signals'>,
): Readonly<Record<RecordFile, RecordTable>> {
  const { lead, event, consent } = leadTables(agreement);
  const { stageHistory, assignment, activity } = journeyTables;
  const { opportunity, forecastSnapshot, cost } = revenueTables;
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
  };
}
