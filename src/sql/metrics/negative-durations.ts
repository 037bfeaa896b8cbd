import type { Dialect } from '../dialect.ts';

export type StagePair = readonly [from: string, to: string];

/** How many cycles entered the second stage of a pair before the first, one row per pair of which there are some. */
export function negativeDurations(pairs: readonly StagePair[], { text }: Dialect): string {
  const declared = pairs.map(
    ([from, to]) => `(start.stage_id = ${text(from)} AND finish.stage_id = ${text(to)})`,
  );
  return `SELECT start.stage_id AS from_stage, finish.stage_id AS to_stage, count(*) AS negative
FROM first_entry AS start JOIN first_entry AS finish
  ON finish.lead_id = start.lead_id AND finish.cycle_number = start.cycle_number AND finish.entered_at < start.entered_at
WHERE ${declared.join(' OR ') || 'false'}
GROUP BY start.stage_id, finish.stage_id`;
}
