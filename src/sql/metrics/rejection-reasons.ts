import type { Asked } from './asked.ts';
import { inPeriod, partedTable } from './figure-rows.ts';

/** Handoffs decided in the period that stayed rejected, one row for each period, part and `reason_id` (NULL = none told). */
export function rejectionReasons(asked: Asked): string {
  return `WITH counted AS (
  SELECT period.period_number, lead_id, cycle_number, reason_id
  FROM handoff JOIN period ON ${inPeriod('handoff.decided_at')}
  WHERE final_outcome = 'rejected'
),
${partedTable(asked)}
SELECT period_number, part_id, reason_id, count(*) AS rejected
FROM parted GROUP BY period_number, part_id, reason_id`;
}
