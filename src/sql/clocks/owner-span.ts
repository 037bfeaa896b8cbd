import type { Model } from '../models/model.ts';
import type { ClockPromises } from './clock-promises.ts';
import { isKnown, loggedAt, never } from './known-fact.ts';

/** Which team owns a lead from when to when; at one instant the fact logged last counts, then the greater team id. */
export function ownerSpan({ asOf }: Pick<ClockPromises, 'asOf'>): Model {
  return {
    name: 'owner_span',
    query: `WITH span AS (
  SELECT o.lead_id, o.team_id, o.occurred_at AS from_at,
    lead(o.occurred_at) OVER (PARTITION BY o.lead_id ORDER BY o.occurred_at, ${loggedAt('o')}, o.team_id) AS until_at
  FROM owner_fact o WHERE ${isKnown('o', asOf)})
SELECT lead_id, team_id, from_at, coalesce(until_at, ${never}) AS until_at FROM span WHERE until_at IS NULL OR until_at > from_at`,
  };
}
