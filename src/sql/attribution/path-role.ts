import type { TouchRole } from '../../model/attribution.ts';
import type { Model } from '../models/model.ts';
import { type AttributionStep, stepModel, stepName } from './attribution-step.ts';

/** Every role, in the order in which it is listed, with the column of `path_role` that holds the number of its touch. */
export const roleColumns: Readonly<Record<TouchRole, string>> = {
  first: 'first_number',
  lead: 'lead_number',
  opportunity: 'opportunity_number',
  close: 'close_number',
  last: 'last_number',
};

/** Which touches of a path hold the roles, a row per path with any eligible touch; NULL = the role is absent (semantics §9). */
export function pathRole(step: AttributionStep): Model {
  // A role after the anchor is absent, and no anchor is after asOf.
  const upTo = (instant: string, column: string): string =>
    `max(CASE WHEN occurred_at <= ${instant} AND ${instant} <= anchor_at THEN touch_number END) AS ${column}`;
  return {
    name: stepModel(step, 'path_role'),
    query: `SELECT path.opportunity_id,
  min(touch_number) AS ${roleColumns.first},
  ${upTo('lead_created_at', roleColumns.lead)},
  ${upTo('created_at', roleColumns.opportunity)},
  ${upTo('closed_at', roleColumns.close)},
  max(touch_number) AS ${roleColumns.last}
FROM ${stepName(step, 'path_touch')} AS touched
JOIN ${stepName(step, 'anchored_path')} AS path ON path.opportunity_id = touched.opportunity_id
GROUP BY path.opportunity_id`,
  };
}
