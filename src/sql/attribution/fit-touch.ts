import type { AttributionTerms } from '../../evaluate/attribution/attribution-terms.ts';
import type { Dialect } from '../dialect.ts';
import type { Model } from '../models/model.ts';
import { type AttributionStep, stepModel, stepName } from './attribution-step.ts';
import { channelPlace } from './channel-place.ts';

export const dayMs = 86_400_000;

/** Column of `path_opportunity` that holds the instant up to which touches count. */
const anchorColumns: Readonly<Record<AttributionTerms['anchor'], string>> = {
  lead: 'lead_created_at',
  opportunity: 'created_at',
  close: 'closed_at',
};

/** Opportunities whose anchor has come. */
export function anchoredPath(step: AttributionStep): Model {
  const anchor = anchorColumns[step.terms.anchor];
  return {
    name: stepModel(step, 'anchored_path'),
    query: `SELECT opportunity_id, lead_created_at, created_at, closed_at, amount_minor, ${anchor} AS anchor_at
FROM path_opportunity WHERE ${anchor} <= ${step.asOf}`,
  };
}

/**
 * Touches of the contacts that are of a type, known, at or before the anchor and inside the lookback, numbered in the total
 * order of the path (semantics §9). Their anchor is not after asOf, so neither are they.
 */
export function fitTouch(step: AttributionStep): Model {
  const { dialect, asOf, terms } = step;
  return {
    name: stepModel(step, 'fit_touch'),
    query: `SELECT opportunity_id, touch_id, lead_id, touch_type, channel_id, campaign_id, asset_id, occurred_at,
  row_number() OVER (PARTITION BY opportunity_id
    ORDER BY occurred_at, channel_order, ${dialect.byCodePoint('channel_id')}, ${dialect.byCodePoint('touch_id')}) AS touch_number
FROM (
  SELECT path.opportunity_id, touch.*, ${channelPlace(dialect, terms.channelOrder)} AS channel_order
  FROM touch
  JOIN path_contact ON path_contact.lead_id = touch.lead_id
  JOIN ${stepName(step, 'anchored_path')} AS path ON path.opportunity_id = path_contact.opportunity_id
  WHERE ${isOfType(dialect, terms)} AND occurred_at <= anchor_at
    AND (logged_at IS NULL OR logged_at <= ${asOf}) AND anchor_at - occurred_at < ${terms.lookbackDays * dayMs}
) AS fit`,
  };
}

export function isOfType(dialect: Dialect, { types }: Pick<AttributionTerms, 'types'>): string {
  return types.length === 0 ? 'FALSE' : `touch.touch_type IN (${types.map(dialect.text).join(', ')})`;
}
