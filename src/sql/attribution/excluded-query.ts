import { type AttributionStep, stepName } from './attribution-step.ts';
import { dayMs, isOfType } from './fit-touch.ts';

/** Touches of the contacts that get no credit, with the first reason in the order in which they are tested (semantics §9). */
export function excludedQuery(step: AttributionStep): string {
  const { dialect, asOf, terms } = step;
  const duplicates =
    terms.dedupeMinutes === 0
      ? ''
      : `
LEFT JOIN ${stepName(step, 'duplicate_touch')} AS duplicate
  ON duplicate.opportunity_id = fit.opportunity_id AND duplicate.touch_number = fit.touch_number`;
  return `SELECT ${dialect.text(step.id)} AS attribution_id, path.opportunity_id, touch.touch_id,
  CASE WHEN NOT (${isOfType(dialect, terms)}) THEN 'type'
    WHEN touch.occurred_at > ${asOf} OR touch.logged_at > ${asOf} THEN 'later'
    WHEN touch.occurred_at > anchor_at THEN 'after anchor'
    WHEN anchor_at - touch.occurred_at >= ${terms.lookbackDays * dayMs} THEN 'lookback'
    ${duplicates === '' ? '' : "WHEN duplicate.opportunity_id IS NOT NULL THEN 'duplicate'"}
    ELSE 'collapsed' END AS cause
FROM touch
JOIN path_contact ON path_contact.lead_id = touch.lead_id
JOIN ${stepName(step, 'anchored_path')} AS path ON path.opportunity_id = path_contact.opportunity_id
LEFT JOIN ${stepName(step, 'path_touch')} AS touched
  ON touched.opportunity_id = path.opportunity_id AND touched.touch_id = touch.touch_id
LEFT JOIN ${stepName(step, 'fit_touch')} AS fit
  ON fit.opportunity_id = path.opportunity_id AND fit.touch_id = touch.touch_id${duplicates}
WHERE touched.touch_id IS NULL`;
}
