import type { Dialect } from '../dialect.ts';
import type { StagePair } from './negative-durations.ts';

export interface OrderTerms {
  /** By rank. */
  readonly stages: readonly string[];
  /** Declared moves back. */
  readonly backward: readonly StagePair[];
}

/**
 * Entries that go back without a declared transition, of neighbours in a cycle: one row per pair of stages of which there
 * are some (semantics §8). A move that a return, a recycle or an end made has its reason and is none.
 */
export function outOfOrder({ stages, backward }: OrderTerms, { text }: Dialect): string {
  const ranks = stages.map((stage, rank) => `WHEN ${text(stage)} THEN ${rank}`).join(' ');
  const declared = backward.map(([from, to]) => `(before_id = ${text(from)} AND stage_id = ${text(to)})`);
  return `WITH ranked AS (
  SELECT lead_id, cycle_number, stage_id, entered_at, entry_number, reason_id,
    CASE stage_id ${ranks || 'WHEN NULL THEN 0'} END AS stage_rank
  FROM stage_entry WHERE voided_at IS NULL
),
neighbour AS (
  SELECT stage_id, stage_rank, reason_id, lag(stage_id) OVER in_time AS before_id, lag(stage_rank) OVER in_time AS before_rank
  FROM ranked WHERE stage_rank IS NOT NULL
  WINDOW in_time AS (PARTITION BY lead_id, cycle_number ORDER BY entered_at, stage_rank, entry_number)
)
SELECT before_id AS from_stage, stage_id AS to_stage, count(*) AS out_of_order
FROM neighbour
WHERE stage_rank < before_rank AND reason_id IS NULL AND NOT (${declared.join(' OR ') || 'false'})
GROUP BY before_id, stage_id`;
}
