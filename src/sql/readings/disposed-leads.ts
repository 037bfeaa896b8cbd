import type { Dialect } from '../dialect.ts';
import { unknownPart } from '../metrics/asked.ts';
import type { Span } from './intake.ts';

/**
 * Why leads were turned down in a span, for marketing (S07): one row per part, reason and where it was said, `handoff` or
 * `work`. The end of a cycle that a rejection brought is the rejection, once.
 */
export function disposedLeads(
  { dialect, partBy }: { readonly dialect: Dialect; readonly partBy: string },
  { start, end }: Span,
): string {
  const part = `coalesce(part_id, ${dialect.text(unknownPart)})`;
  return `WITH told AS (
  SELECT lead_id, reason_id, 'handoff' AS told_at FROM handoff
  WHERE final_outcome = 'rejected' AND decided_at >= ${start} AND decided_at < ${end}
  UNION ALL
  SELECT cycle_end.lead_id, cycle_end.reason_id, 'work'
  FROM cycle_end LEFT JOIN handoff ON handoff.lead_id = cycle_end.lead_id
    AND handoff.cycle_number = cycle_end.cycle_number AND handoff.decided_at = cycle_end.ended_at
    AND handoff.first_outcome = 'rejected'
  WHERE cycle_end IN ('recycle', 'disqualify', 'lost') AND handoff.lead_id IS NULL
    AND ended_at >= ${start} AND ended_at < ${end}
)
SELECT ${part} AS part_id, reason_id, told_at, count(*) AS leads
FROM told LEFT JOIN lead_part ON lead_part.lead_id = told.lead_id AND part_by = ${dialect.text(partBy)}
GROUP BY ${part}, reason_id, told_at`;
}
