import { isContactActivity, isConversation, isKnownActivity } from './activity-kinds.ts';
import type { Asked } from './asked.ts';

/**
 * `connected`: the cycles of a table (`lead_id, cycle_number, entered_at`) in which somebody spoke with the lead. An
 * activity belongs to the newest cycle of its lead that had begun.
 */
export function connectedTables({ asOf }: Asked, cycles: string): readonly string[] {
  return [
    `cycle_span AS (
  SELECT lead_id, cycle_number, entered_at,
    lead(entered_at) OVER (PARTITION BY lead_id ORDER BY entered_at, cycle_number) AS next_at
  FROM ${cycles}
)`,
    `connected AS (
  SELECT DISTINCT cycle_span.lead_id, cycle_number
  FROM cycle_span JOIN activity ON activity.lead_id = cycle_span.lead_id
    AND occurred_at >= entered_at AND (next_at IS NULL OR occurred_at < next_at)
  WHERE ${isContactActivity} AND ${isConversation} AND ${isKnownActivity(asOf)}
)`,
  ];
}
