import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { localOfInstant } from '../zone-sql.ts';
import { isTouch } from './given-up.ts';

const course = 'lead_id, cycle_number, known_at';
const dayMs = 86_400_000;

/** Relation `given_up_touch`: the touches of those cycles from acceptance to giving up, in their order, with local dates. */
function touchModel(zone: string, { dialect }: JourneyOptions): Model {
  const day = dialect.quotient(localOfInstant('occurred_at', zone), String(dayMs));
  return {
    name: 'given_up_touch',
    query: `SELECT given_up.lead_id, cycle_number, known_at, activity_id, activity_type AS channel_id, occurred_at, ${day} AS local_day,
  row_number() OVER (PARTITION BY given_up.lead_id, cycle_number, known_at
    ORDER BY occurred_at, ${dialect.byCodePoint('activity_id')}) AS touch_number
FROM given_up JOIN activity ON activity.lead_id = given_up.lead_id
  AND occurred_at >= accepted_at AND occurred_at <= given_up_at
WHERE ${isTouch} AND (logged_at IS NULL OR logged_at <= known_at)`,
  };
}

/**
 * Relation `spaced_touch`: the same touches once for each gap of a policy. A touch with none on its channel shortly before it
 * is kept, whatever came earlier; it begins a chain of close ones (`chain_number`).
 */
function spacedModel(gaps: readonly number[], { dialect }: JourneyOptions): Model {
  const channel = `PARTITION BY ${course}, gap_ms, channel_id ORDER BY touch_number`;
  return {
    name: 'spaced_touch',
    query: `SELECT spaced.*, sum(CASE WHEN is_close THEN 0 ELSE 1 END) OVER (${channel}) AS chain_number
FROM (
  SELECT given_up_touch.*, gap_ms, coalesce(occurred_at - lag(occurred_at) OVER (${channel}) < gap_ms, FALSE) AS is_close
  FROM given_up_touch CROSS JOIN (VALUES ${gaps.map((gap) => `(${dialect.wide(String(gap))})`).join(', ')}) AS gap(gap_ms)
) AS spaced`,
  };
}

/** Relation `linked_touch`: touches of chains of three and more, each with the first of its chain that is late enough after it. */
function linkedModel(gaps: readonly number[]): Model {
  const next = gaps.map(
    (
      gap,
    ) => `WHEN ${gap} THEN min(touch_number) OVER (PARTITION BY ${course}, gap_ms, channel_id, chain_number
      ORDER BY occurred_at RANGE BETWEEN ${gap} FOLLOWING AND UNBOUNDED FOLLOWING)`,
  );
  return {
    name: 'linked_touch',
    query: `SELECT ${course}, gap_ms, touch_number, is_close,
  CASE gap_ms ${next.join('\n    ')} END AS next_number
FROM (
  SELECT spaced_touch.*, count(*) OVER (PARTITION BY ${course}, gap_ms, channel_id, chain_number) AS chain_size FROM spaced_touch
) AS sized WHERE chain_size > 2`,
  };
}

/**
 * Relation `counted_touch`: oldest to newest, a touch is kept if none kept on its channel lies less than the gap before it
 * (semantics §4). From a kept one the way leads to the next that is late enough; the second of a chain is never kept.
 */
const countedModel: Model = {
  name: 'counted_touch',
  query: `WITH RECURSIVE walked AS (
  SELECT ${course}, gap_ms, touch_number, next_number FROM linked_touch WHERE NOT is_close AND next_number IS NOT NULL
  UNION ALL
  SELECT later.lead_id, later.cycle_number, later.known_at, later.gap_ms, later.touch_number, later.next_number
  FROM walked JOIN linked_touch AS later ON later.lead_id = walked.lead_id AND later.cycle_number = walked.cycle_number
    AND later.known_at = walked.known_at AND later.gap_ms = walked.gap_ms AND later.touch_number = walked.next_number
)
SELECT touch.lead_id, touch.cycle_number, touch.known_at, touch.gap_ms, activity_id, channel_id, occurred_at, local_day
FROM spaced_touch AS touch LEFT JOIN walked ON walked.lead_id = touch.lead_id AND walked.cycle_number = touch.cycle_number
  AND walked.known_at = touch.known_at AND walked.gap_ms = touch.gap_ms AND walked.touch_number = touch.touch_number
WHERE NOT is_close OR walked.lead_id IS NOT NULL`,
};

/** The touches that count for policies with these gaps, from `given_up` and `activity`. */
export function countedTouchModels(
  zone: string,
  gaps: readonly number[],
  options: JourneyOptions,
): readonly Model[] {
  return [touchModel(zone, options), spacedModel(gaps, options), linkedModel(gaps), countedModel];
}
