import type { Asked } from './asked.ts';
import { partedTable } from './figure-rows.ts';
import { joinPeriod, periodDays } from './period-days.ts';

/** Handoffs decided in the period that stayed rejected, one row for each period, part and `reason_id` (NULL = none told). */
export function rejectionReasons(asked: Asked): string {
  return `WITH ${periodDays(asked.dialect)},
counted AS (
  SELECT period.period_number, lead_id, cycle_number, reason_id
  FROM handoff ${joinPeriod('handoff.decided_at', asked.dialect)}
  WHERE final_outcome = 'rejected'
),
${partedTable(asked)}
SELECT period_number, part_id, reason_id, count(*) AS rejected
FROM parted GROUP BY period_number, part_id, reason_id`;
}
