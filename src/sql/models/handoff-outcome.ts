import type { Dialect } from '../dialect.ts';
import type { Model } from './model.ts';

/**
 * Relation `handoff` from what is known of offers (`handoff_offer`: `lead_id, cycle_number, handoff_number, offered_at`),
 * decisions on them (`handoff_decision`: the same key, `decision_id, decided_at, outcome, reason_id`) and rulings on
 * disputes (`handoff_ruling`: the same key, `ruled_at, outcome`). The first decision fixes instant and outcome, the newest
 * ruling on a decided handoff restates the outcome (semantics §4, §8).
 */
export function handoffOutcome(dialect: Dialect): Model {
  const key = 'lead_id, cycle_number, handoff_number';
  const firstFirst = `decided_at, ${dialect.byCodePoint('decision_id')}`;
  const onOffer = (table: string): string =>
    key
      .split(', ')
      .map((column) => `${table}.${column} = handoff_offer.${column}`)
      .join(' AND ');
  return {
    name: 'handoff',
    query: `WITH decision AS (
  SELECT ${key}, decided_at, outcome, reason_id,
    row_number() OVER (PARTITION BY ${key} ORDER BY ${firstFirst}) AS decision_place
  FROM handoff_decision
),
ruling AS (
  SELECT ${key}, outcome,
    row_number() OVER (PARTITION BY ${key} ORDER BY ruled_at DESC, ${dialect.byCodePoint('outcome')}) AS ruling_place
  FROM handoff_ruling
)
SELECT handoff_offer.lead_id, handoff_offer.cycle_number, handoff_offer.handoff_number, offered_at, decided_at,
  coalesce(decision.outcome, 'pending') AS first_outcome,
  CASE WHEN decision.outcome IS NULL THEN 'pending' ELSE coalesce(ruling.outcome, decision.outcome) END AS final_outcome,
  reason_id
FROM handoff_offer
LEFT JOIN decision ON ${onOffer('decision')} AND decision_place = 1
LEFT JOIN ruling ON ${onOffer('ruling')} AND ruling_place = 1`,
  };
}
