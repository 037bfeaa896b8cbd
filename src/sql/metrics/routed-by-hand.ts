import type { Asked } from './asked.ts';
import { figureQuery, flag, leadsWith, partedTable, sums } from './figure-rows.ts';
import { joinPeriod } from './period-days.ts';

/** Of the cycles first assigned in the period, those that no routing gave to somebody: a person went past all rules. */
export function routedByHand(asked: Asked): string {
  const { dialect, asOf } = asked;
  const placed = `placed AS (
  SELECT lead_id, cycle_number, assigned_at, assignment_cause,
    row_number() OVER (PARTITION BY lead_id, cycle_number
      ORDER BY assigned_at, ${dialect.byCodePoint('assignment_id')}) AS assignment_place
  FROM assignment WHERE assigned_at <= ${asOf} AND coalesce(logged_at, assigned_at) <= ${asOf}
)`;
  const counted = `counted AS (
  SELECT period.period_number, lead_id, cycle_number,
    1 AS assigned, ${flag("assignment_cause <> 'routing'")} AS by_hand
  FROM placed ${joinPeriod('placed.assigned_at', asked.dialect)}
  WHERE assignment_place = 1
)`;
  return figureQuery(asked, [placed, counted, partedTable(asked)], sums(asked, ['assigned', 'by_hand']), {
    groups: [leadsWith()],
  });
}
