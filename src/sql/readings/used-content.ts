import type { Dialect } from '../dialect.ts';
import { flag } from '../metrics/figure-rows.ts';
import type { Span } from './intake.ts';

/** What pieces of content were used for in a span (S32), and what became of those deals: one row per `content_id`. */
export function usedContent({ start, end }: Span, asOf: number): string {
  const known = `opportunity.closed_at <= ${asOf}`;
  return `SELECT content_id, count(*) AS uses, count(DISTINCT used.opportunity_id) AS deals,
  count(DISTINCT CASE WHEN is_won AND ${known} THEN used.opportunity_id END) AS won,
  count(DISTINCT CASE WHEN NOT is_won AND ${known} THEN used.opportunity_id END) AS lost
FROM content_use AS used LEFT JOIN opportunity ON opportunity.opportunity_id = used.opportunity_id
WHERE used_at >= ${start} AND used_at < ${end} AND used_at <= ${asOf}
GROUP BY content_id`;
}

/** In which stage the lead stood for which it was used: `content_id, stage_id, uses`; NULL = no lead, or none yet. */
export function contentStages({ start, end }: Span, asOf: number, dialect: Dialect): string {
  return `WITH stay AS (
  SELECT lead_id AS staying_id, stage_id, entered_at, lead(entered_at) OVER (PARTITION BY lead_id ORDER BY entry_number) AS left_at
  FROM stage_entry WHERE voided_at IS NULL
)
SELECT content_id, stage_id, ${dialect.wide(`sum(${flag('true')})`)} AS uses
FROM content_use LEFT JOIN stay ON staying_id = content_use.lead_id
  AND entered_at <= used_at AND (left_at IS NULL OR left_at > used_at)
WHERE used_at >= ${start} AND used_at < ${end} AND used_at <= ${asOf}
GROUP BY content_id, stage_id`;
}
