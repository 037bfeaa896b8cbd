import { heardModels } from '../measure/dispute/lead-models.ts';
import { withoutBallast } from '../measure/passing-models.ts';
import type { Agreement } from '../model/agreement.ts';
import type { AgreementInForce } from '../model/agreement-in-force.ts';
import type { Model } from '../sql/models/model.ts';
import { pinnedCourseModels } from '../sql/pinned/pinned-course.ts';
import type { QueryOptions } from '../sql/statement.ts';

/** What is read of all leads, a share of them at a time. */
export const historyTables = {
  entries: 'history_fact_entry',
  recycles: 'history_fact_recycle',
  clockFacts: 'history_fact_clock',
  owners: 'history_fact_owner',
} as const;

/** The course of all leads, and what their clocks hear of it, as tables by lead. */
export function factModels(
  agreement: Agreement,
  versions: readonly AgreementInForce[],
  options: QueryOptions,
): readonly Model[] {
  return withoutBallast([
    ...pinnedCourseModels(agreement, versions, options),
    ...heardModels(agreement, options, versions),
    { name: historyTables.entries, query: newestEntries },
    {
      name: historyTables.recycles,
      query: `SELECT lead_id, ended_at FROM cycle_end WHERE cycle_end = 'recycle'`,
    },
    { name: historyTables.clockFacts, query: numbered('clock_fact') },
    { name: historyTables.owners, query: numbered('owner_fact') },
  ]);
}

/** Of the newest cycle that anything stands of. */
const newestEntries = `SELECT first_entry.lead_id, stage_id, entered_at FROM first_entry JOIN (
  SELECT lead_id, max(cycle_number) AS newest_cycle FROM first_entry GROUP BY lead_id
) AS newest ON newest.lead_id = first_entry.lead_id AND newest_cycle = cycle_number`;

/** Where a part of such a relation has no rows, its leads may have become texts. */
function numbered(relation: string): string {
  return `SELECT * REPLACE (CAST(lead_id AS INTEGER) AS lead_id) FROM ${relation}`;
}
