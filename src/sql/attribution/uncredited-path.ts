import type { Model } from '../models/model.ts';
import { type AttributionStep, stepModel, stepName } from './attribution-step.ts';

/** Why a path may have no credit, in the words of the relations. */
export const noTouch = 'no eligible touch';

/** Anchored opportunities for which the model finds nobody to credit, and why (semantics §9). */
export function uncreditedPath(step: AttributionStep): Model {
  return {
    name: stepModel(step, 'uncredited_path'),
    query: `SELECT path.opportunity_id, CASE WHEN roles.opportunity_id IS NULL THEN '${noTouch}' ELSE 'no role present' END AS cause
FROM ${stepName(step, 'anchored_path')} AS path
LEFT JOIN ${stepName(step, 'path_role')} AS roles ON roles.opportunity_id = path.opportunity_id
LEFT JOIN (SELECT DISTINCT opportunity_id FROM ${stepName(step, 'path_credit')}) AS credited
  ON credited.opportunity_id = path.opportunity_id
WHERE credited.opportunity_id IS NULL`,
  };
}
