import type { Agreement } from '../../model/agreement.ts';
import { isHumanContact } from '../clock-facts/happening-models.ts';
import type { JourneyOptions } from '../journey/history-models.ts';
import type { Model } from '../models/model.ts';
import { noNumber } from '../no-value.ts';

/** A touch that a policy may count: a person reached out to the lead. */
export const isTouch: string = `activity_direction = 'outbound' AND ${isHumanContact}`;

/**
 * Relation `given_up`: one row per cycle that sales accepted and then gave up for a reason that is not exempt, as known at asOf
 * (`known_at`); and one more for its week as that settled, if a touch of the cycle was logged only afterwards (`week_day` is
 * the Monday of that week, else NULL).
 */
export function givenUpModel(
  { lifecycle, reasons }: Pick<Agreement, 'lifecycle' | 'reasons'>,
  { asOf, dialect }: JourneyOptions,
): Model {
  const { text, wide } = dialect;
  const exempt = Object.values(reasons).flatMap(({ id, exemptFromTouches }) =>
    exemptFromTouches ? [text(id)] : [],
  );
  const counts =
    exempt.length === 0 ? '' : ` AND (reason_id IS NULL OR reason_id NOT IN (${exempt.join(', ')}))`;
  return {
    name: 'given_up',
    query: `WITH given AS (
  SELECT cycle_end.lead_id, cycle_end.cycle_number, accepted.entered_at AS accepted_at, ended_at AS given_up_at
  FROM cycle_end JOIN first_entry AS accepted ON accepted.lead_id = cycle_end.lead_id
    AND accepted.cycle_number = cycle_end.cycle_number AND accepted.stage_id = ${text(lifecycle.handoff.acceptance)}
  WHERE cycle_end IN ('disqualify', 'recycle') AND accepted.entered_at <= ended_at${counts}
)
SELECT lead_id, cycle_number, accepted_at, given_up_at, ${noNumber} AS week_day, ${wide(String(asOf))} AS known_at FROM given
UNION ALL
SELECT DISTINCT given.lead_id, cycle_number, accepted_at, given_up_at, ${wide('week_day')}, settled_at
FROM given JOIN settling_week ON given_up_at >= start_at AND given_up_at < end_at
JOIN activity ON activity.lead_id = given.lead_id AND occurred_at >= accepted_at AND occurred_at <= given_up_at
WHERE logged_at > settled_at AND logged_at <= ${asOf} AND ${isTouch}`,
  };
}
