import type { Agreement } from '../../model/agreement.ts';
import { channelsByOrder } from '../../model/channels-by-order.ts';
import type { Model } from '../models/model.ts';
import type { QueryOptions } from '../statement.ts';
import { channelPlace } from './channel-place.ts';

/** What can happen on the way to a won deal; of one instant in this order. */
const kinds = ['touch', 'stage', 'contact', 'opened', 'won'] as const;

/**
 * The way to every won deal: each touch, stage entry and contact of its leads up to the close, in order (S15). Cycles of a
 * lead before the one that was won belong to the way. Over `touch`, `path_contact`, `path_opportunity`, `stage_entry` and
 * `activity`; columns `opportunity_id, step_number, occurred_at, lead_id, step_kind, step_name, step_id, channel_id,
 * campaign_id, asset_id`. An entry that was taken back is no step.
 */
export function wonJourney(agreement: Agreement, { asOf, dialect }: QueryOptions): Model {
  const none = 'CAST(NULL AS VARCHAR)';
  const known = `(logged_at IS NULL OR logged_at <= ${asOf})`;
  const order = channelPlace(
    dialect,
    channelsByOrder(agreement).map(({ id }) => id),
  );
  const ofLeads = [
    `SELECT lead_id, occurred_at, 'touch' AS step_kind, touch_type AS step_name, touch_id AS step_id, channel_id, campaign_id, asset_id,
    ${order} AS tie_number
  FROM touch WHERE ${known}`,
    `SELECT lead_id, entered_at, 'stage', stage_id, ${none}, ${none}, ${none}, ${none}, entry_number FROM stage_entry WHERE voided_at IS NULL`,
    `SELECT lead_id, occurred_at, 'contact', activity_type, activity_id, ${none}, ${none}, ${none}, ${dialect.wide('0')} FROM activity WHERE ${known}`,
  ];
  const ofDeal = (column: string, kind: string): string =>
    `SELECT opportunity_id, ${column}, ${none}, '${kind}', '${kind}', ${none}, ${none}, ${none}, ${none}, ${dialect.wide('0')} FROM won WHERE ${column} IS NOT NULL`;
  const kindOrder = kinds.map((kind, place) => `WHEN '${kind}' THEN ${place}`).join(' ');
  const columns = 'step_kind, step_name, step_id, channel_id, campaign_id, asset_id';
  const ties = ['channel_id', 'step_id', 'lead_id'].map(dialect.byCodePoint);
  return {
    name: 'won_journey',
    query: `WITH won AS (
  SELECT opportunity_id, created_at, closed_at FROM path_opportunity WHERE is_won AND closed_at <= ${asOf}
),
happening AS (
  ${ofLeads.join('\n  UNION ALL\n  ')}
),
step AS (
  SELECT won.opportunity_id, happening.occurred_at, happening.lead_id, ${columns}, tie_number
  FROM won
  JOIN path_contact ON path_contact.opportunity_id = won.opportunity_id
  JOIN happening ON happening.lead_id = path_contact.lead_id
  WHERE happening.occurred_at <= won.closed_at
  UNION ALL
  ${ofDeal('created_at', 'opened')}
  UNION ALL
  ${ofDeal('closed_at', 'won')}
)
SELECT opportunity_id,
  row_number() OVER (PARTITION BY opportunity_id
    ORDER BY occurred_at, CASE step_kind ${kindOrder} END, tie_number, ${ties.join(', ')}) AS step_number,
  occurred_at, lead_id, ${columns}
FROM step`,
  };
}
