import type { Model } from '../models/model.ts';
import { type AttributionStep, stepModel, stepName } from './attribution-step.ts';

const same = 'opportunity_id, lead_id, touch_type, asset_id';

/**
 * Touches that are the same as a kept one shortly before (semantics §9). A touch with no other one of its kind shortly before
 * it is kept, whatever came earlier; it begins a chain, the second of which is never kept. From a kept one the way
 * leads to the first that is late enough, so only chains of three and more are walked.
 */
export function duplicateTouch(step: AttributionStep): Model {
  const window = step.terms.dedupeMinutes * 60_000;
  return {
    name: stepModel(step, 'duplicate_touch'),
    query: `WITH RECURSIVE spaced_touch AS (
  SELECT ${same}, touch_number, occurred_at,
    coalesce(occurred_at - lag(occurred_at) OVER (PARTITION BY ${same} ORDER BY touch_number) < ${window}, FALSE) AS is_close
  FROM ${stepName(step, 'fit_touch')} WHERE asset_id IS NOT NULL
),
crowd AS (SELECT DISTINCT ${same} FROM spaced_touch WHERE is_close),
chained_touch AS (
  SELECT spaced_touch.*,
    sum(CASE WHEN is_close THEN 0 ELSE 1 END) OVER (PARTITION BY spaced_touch.opportunity_id, spaced_touch.lead_id,
      spaced_touch.touch_type, spaced_touch.asset_id ORDER BY touch_number) AS chain_number
  FROM spaced_touch JOIN crowd ON crowd.opportunity_id = spaced_touch.opportunity_id AND crowd.lead_id = spaced_touch.lead_id
    AND crowd.touch_type = spaced_touch.touch_type AND crowd.asset_id = spaced_touch.asset_id
),
linked_touch AS (
  SELECT opportunity_id, touch_number, is_close,
    min(touch_number) OVER (PARTITION BY ${same}, chain_number
      ORDER BY occurred_at RANGE BETWEEN ${window} FOLLOWING AND UNBOUNDED FOLLOWING) AS next_number
  FROM chained_touch
),
kept_touch AS (
  SELECT opportunity_id, touch_number, next_number FROM linked_touch WHERE NOT is_close AND next_number IS NOT NULL
  UNION ALL
  SELECT later.opportunity_id, later.touch_number, later.next_number
  FROM kept_touch JOIN linked_touch AS later
    ON later.opportunity_id = kept_touch.opportunity_id AND later.touch_number = kept_touch.next_number
)
SELECT spaced_touch.opportunity_id, spaced_touch.touch_number
FROM spaced_touch LEFT JOIN kept_touch
  ON kept_touch.opportunity_id = spaced_touch.opportunity_id AND kept_touch.touch_number = spaced_touch.touch_number
WHERE is_close AND kept_touch.opportunity_id IS NULL`,
  };
}
