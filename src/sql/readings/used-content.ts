import type { Dialect } from '../dialect.ts';
import { flag } from '../metrics/figure-rows.ts';
import type { Span } from './intake.ts';

/**
 * What pieces of content were used for in a span (S32), and what became of those deals: one row per `content_id`. Where nobody
 * wrote down for which opportunity, those of the lead count.
 */
export function usedContent({ start, end }: Span, asOf: number): string {
  const known = `closed_at <= ${asOf}`;
  const deal = 'opportunity.opportunity_id AS deal_id, is_won, closed_at';
  const inSpan = `used_at >= ${start} AND used_at < ${end} AND used_at <= ${asOf}`;
  return `WITH used_deal AS (
  SELECT content_id, ${deal} FROM content_use
  JOIN opportunity ON opportunity.opportunity_id = content_use.opportunity_id WHERE ${inSpan}
  UNION ALL
  SELECT content_id, ${deal} FROM content_use
  JOIN opportunity ON opportunity.lead_id = content_use.lead_id AND opportunity.created_at <= ${asOf}
  WHERE content_use.opportunity_id IS NULL AND ${inSpan}
),
deal AS (
  SELECT content_id AS dealt_id, count(DISTINCT deal_id) AS deals,
    count(DISTINCT CASE WHEN is_won AND ${known} THEN deal_id END) AS won,
    count(DISTINCT CASE WHEN NOT is_won AND ${known} THEN deal_id END) AS lost
  FROM used_deal GROUP BY content_id
)
SELECT content_id, uses, coalesce(deals, 0) AS deals, coalesce(won, 0) AS won, coalesce(lost, 0) AS lost
FROM (SELECT content_id, count(*) AS uses FROM content_use WHERE ${inSpan} GROUP BY content_id) AS used
LEFT JOIN deal ON dealt_id = content_id`;
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
