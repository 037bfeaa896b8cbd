import type { Model } from '../models/model.ts';
import { type AttributionStep, stepModel, stepName } from './attribution-step.ts';

/** Touches that share the credit: without those that count as another one, of a run on one channel only the first if so declared. */
export function pathTouch(step: AttributionStep): Model {
  const kept = keptTouches(step);
  const query =
    step.terms.runs === 'keep'
      ? kept
      : `SELECT opportunity_id, touch_id, channel_id, campaign_id, occurred_at, touch_number
FROM (
  SELECT kept.*, lag(channel_id) OVER (PARTITION BY opportunity_id ORDER BY touch_number) AS channel_before
  FROM (${kept}) AS kept
) AS run
WHERE channel_before IS NULL OR channel_before <> channel_id`;
  return { name: stepModel(step, 'path_touch'), query };
}

function keptTouches(step: AttributionStep): string {
  const columns = ['opportunity_id', 'touch_id', 'channel_id', 'campaign_id', 'occurred_at', 'touch_number'];
  const fit = stepName(step, 'fit_touch');
  const selected = `SELECT ${columns.map((column) => `fit.${column}`).join(', ')} FROM ${fit} AS fit`;
  if (step.terms.dedupeMinutes === 0) return selected;
  return `${selected}
LEFT JOIN ${stepName(step, 'duplicate_touch')} AS duplicate
  ON duplicate.opportunity_id = fit.opportunity_id AND duplicate.touch_number = fit.touch_number
WHERE duplicate.opportunity_id IS NULL`;
}
